package org.openmash.agreement;

import java.time.LocalDate;
import org.openmash.agency.Agency;
import org.openmash.kernel.Reference;

/**
 * One agreement for any number of agencies, as it reads now.
 *
 * @param version of its text, from 1
 * @param holdsFrom the first version whose acceptance still counts
 */
public record Agreement(
    AgreementId id, Reference reference, int version, int holdsFrom, AgreementForm said) {

  /** How long before its end or review somebody should see to it. */
  public static final int SOON = 60;

  /** How an agreement stands by itself, whoever accepted it. */
  public enum Standing {
    NOT_YET,
    IN_FORCE,
    /** In force, and its review or its end is near or past. */
    TO_REVIEW,
    LAPSED
  }

  /** As on that day. */
  public Standing standing(LocalDate day) {
    LocalDate until = said.until();
    if (day.isBefore(said.from())) {
      return Standing.NOT_YET;
    }
    if (until != null && day.isAfter(until)) {
      return Standing.LAPSED;
    }
    LocalDate soon = day.plusDays(SOON);
    return soon.isAfter(said.reviewBy()) || (until != null && soon.isAfter(until))
        ? Standing.TO_REVIEW
        : Standing.IN_FORCE;
  }

  /** Whether anything may rest upon it that day. */
  public boolean holds(LocalDate day) {
    Standing standing = standing(day);
    return standing == Standing.IN_FORCE || standing == Standing.TO_REVIEW;
  }

  boolean isFor(Agency agency) {
    return said.parties().contains(Sector.of(agency.kind()));
  }
}
