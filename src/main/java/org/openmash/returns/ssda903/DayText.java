package org.openmash.returns.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the files have them: day, month, year. */
final class DayText {

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern TURNED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int MONTHS = 12;

  private DayText() {}

  static @Nullable LocalDate read(String text) {
    Matcher parts = SLASHED.matcher(text);
    return parts.matches() ? day(parts.group(3), parts.group(2), parts.group(1)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What has probably happened to it. */
  static String wrong(String text) {
    Matcher parts = SLASHED.matcher(text);
    if (parts.matches()) {
      boolean turned = Integer.parseInt(parts.group(2)) > MONTHS;
      return turned && day(parts.group(3), parts.group(1), parts.group(2)) != null
          ? "The month seems to stand before the day; write day/month/year."
          : "There is no such day.";
    }
    if (TURNED.matcher(text).matches()) {
      return "It is turned round; write day/month/year, like %s/%s/%s."
          .formatted(text.substring(8), text.substring(5, 7), text.substring(0, 4));
    }
    if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}[T ].*|\\d{4}-\\d\\d-\\d\\d[T ].*")) {
      return "There is a time behind the date; write day/month/year alone.";
    }
    if (text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}")) {
      return "Write the year with four digits, like 31/03/2026.";
    }
    if (text.matches("\\d{5}(\\.\\d+)?")) {
      return "It is the number a spreadsheet keeps for a date; write it like 31/03/2026.";
    }
    if (text.matches("#+")) {
      return "The column was too narrow when the spreadsheet was saved: the date is lost.";
    }
    return "Write day/month/year, like 31/03/2026.";
  }
}
