package org.openmash.informationrequest;

import java.time.LocalDate;
import java.util.Optional;

/** How far back an agency is to look. */
public enum Period {
  SIX_MONTHS(6),
  YEAR(12),
  THREE_YEARS(36),
  EVER(0);

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /** The first day, seen from the day of asking; empty for everything there is. */
  public Optional<LocalDate> from(LocalDate asked) {
    return months == 0 ? Optional.empty() : Optional.of(asked.minusMonths(months));
  }
}
