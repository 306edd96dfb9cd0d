package org.openmash.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a limit counts. */
public enum Unit {
  /** England: Monday to Friday without bank holidays; the day of the start is day 0. */
  WORKING_DAYS,
  CALENDAR_DAYS,
  WEEKS,
  /** To the corresponding day of the month. */
  MONTHS,
  /** The same, or the next working day where that is none (ICO on the right of access). */
  MONTHS_TO_A_WORKING_DAY,
  /** Hours that pass, day and night. */
  CLOCK_HOURS,
  /** Hours while the hub is open. */
  HUB_HOURS,
  /** Nine on working mornings: before school begins. */
  SCHOOL_MORNINGS,
  /** Half past three on working days: before school ends. */
  SCHOOL_AFTERNOONS;

  /** The word in deadlines.yaml and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether something counted so is owed by the end of a day rather than by a moment. */
  public boolean isDays() {
    return switch (this) {
      case WORKING_DAYS, CALENDAR_DAYS, WEEKS, MONTHS, MONTHS_TO_A_WORKING_DAY -> true;
      case CLOCK_HOURS, HUB_HOURS, SCHOOL_MORNINGS, SCHOOL_AFTERNOONS -> false;
    };
  }

  static Optional<Unit> named(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
  }
}
