package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a date of birth fits the date a baby was expected on. */
final class Gestation {

  /**
   * 22 weeks: as early as babies are cared for (British Association of Perinatal Medicine, 2019).
   */
  private static final int WEEKS_EARLY = 18;

  /** 43 weeks: labour is induced before (NICE NG207), and no due date is off by much more. */
  private static final int WEEKS_LATE = 3;

  private Gestation() {}

  /** The end of a message key; null where it fits, or nobody knows when the baby was expected. */
  static @Nullable String doubt(@Nullable LocalDate expected, LocalDate born) {
    if (expected == null) {
      return null;
    }
    if (born.isBefore(expected.minusWeeks(WEEKS_EARLY))) {
      return "early";
    }
    return born.isAfter(expected.plusWeeks(WEEKS_LATE)) ? "late" : null;
  }
}
