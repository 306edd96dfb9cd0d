package org.openmash.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as files of the department have them: year, month, day; a time zone behind them says
 * nothing of a day.
 */
public final class WrittenDate {

  private static final int LENGTH = "2026-03-31".length();

  private WrittenDate() {}

  public static @Nullable LocalDate read(String text) {
    if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    if (text.length() > LENGTH && !text.substring(LENGTH).matches("Z|[+-](0\\d|1[0-4]):[0-5]\\d")) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, LENGTH);
    if (year < 1 || month < 1 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** What has probably happened to it. */
  public static String wrong(String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return "There is no such day.";
    }
    if (text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}")) {
      return "It is turned round, as spreadsheets write it; write year-month-day, like 2026-03-31.";
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d.*")) {
      return "There is a time behind the date; leave it out.";
    }
    if (text.matches("\\d{5}(\\.0+)?")) {
      return "It is the number a spreadsheet keeps for a date; write it like 2026-03-31.";
    }
    return "Write year-month-day, like 2026-03-31.";
  }
}
