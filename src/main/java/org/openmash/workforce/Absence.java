package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;

/**
 * A time somebody is or was away; why is known to those alone who answer for them.
 *
 * @param until the last day; null while nobody knows it
 */
public record Absence(AbsenceId id, UserId user, LocalDate from, @Nullable LocalDate until) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether it is over. */
  boolean isOver(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
