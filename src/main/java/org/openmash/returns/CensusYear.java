package org.openmash.returns;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year a return is about, from 1 April to 31 March, called by the year in which it ends.
 *
 * @param ends 2026 for 1 April 2025 to 31 March 2026
 */
public record CensusYear(int ends) {

  /** The first day. */
  public LocalDate start() {
    return LocalDate.of(ends - 1, Month.APRIL, 1);
  }

  /** The last day, which the returns call their reference date. */
  public LocalDate end() {
    return LocalDate.of(ends, Month.MARCH, 31);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  @Override
  public String toString() {
    return "%d/%02d".formatted(ends - 1, ends % 100);
  }
}
