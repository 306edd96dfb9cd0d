package org.openmash.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/**
 * Somebody who works with children.
 *
 * @param registration their number with Social Work England; null for a practitioner
 * @param hours in hundredths of full time
 * @param firstYearUntil the last day of their first year in practice, in which they have fewer
 *     children (ASYE); null where it is over
 * @param agencyUntil the last day of somebody paid by an agency; null for the council's own
 * @param knows languages and places, in words
 * @param base where they start from; null where nobody said
 * @param absences the earliest first, those that are over too
 * @param lastDay the last day at work here; null where none is named
 */
public record Worker(
    UserId user,
    String name,
    @Nullable TeamId team,
    Grade grade,
    @Nullable String registration,
    int hours,
    @Nullable LocalDate firstYearUntil,
    @Nullable LocalDate agencyUntil,
    String knows,
    @Nullable Postcode base,
    List<Absence> absences,
    @Nullable LocalDate lastDay) {

  public Worker {
    absences = List.copyOf(absences);
  }

  /** The same, called by their name. */
  public Worker named(String called) {
    return new Worker(
        user,
        called,
        team,
        grade,
        registration,
        hours,
        firstYearUntil,
        agencyUntil,
        knows,
        base,
        absences,
        lastDay);
  }

  /** The last day they can work with a child; null while none is known. */
  public @Nullable LocalDate end() {
    if (lastDay == null || agencyUntil == null) {
      return lastDay == null ? agencyUntil : lastDay;
    }
    return lastDay.isBefore(agencyUntil) ? lastDay : agencyUntil;
  }

  /** Whether they are here no more. */
  public boolean hasLeft(LocalDate today) {
    LocalDate end = end();
    return end != null && today.isAfter(end);
  }

  public boolean isAway(LocalDate today) {
    return absence(today) != null;
  }

  /** Why they have no room today; null where they are at work. */
  public @Nullable Absence absence(LocalDate today) {
    return absences.stream().filter(each -> each.covers(today)).findFirst().orElse(null);
  }

  public boolean isInFirstYear(LocalDate today) {
    return firstYearUntil != null && !today.isAfter(firstYearUntil);
  }
}
