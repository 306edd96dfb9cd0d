package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day of which the day, the month or all may be unknown, written ZZ.
 *
 * @param earliest the first day it can have been
 */
record RoughDay(LocalDate earliest) {

  private static final String UNKNOWN = "ZZ/ZZ/ZZZZ";

  static @Nullable RoughDay read(String text) {
    if (text.equals(UNKNOWN)) {
      return new RoughDay(LocalDate.MIN);
    }
    if (text.matches("ZZ/ZZ/\\d{4}")) {
      return new RoughDay(LocalDate.of(Integer.parseInt(text.substring(6)), 1, 1));
    }
    if (text.matches("ZZ/(0\\d|1[0-2])/\\d{4}") && !text.startsWith("ZZ/00")) {
      int month = Integer.parseInt(text.substring(3, 5));
      return new RoughDay(YearMonth.of(Integer.parseInt(text.substring(6)), month).atDay(1));
    }
    LocalDate day = DayText.read(text);
    return day == null ? null : new RoughDay(day);
  }
}
