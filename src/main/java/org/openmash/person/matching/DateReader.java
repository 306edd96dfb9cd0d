package org.openmash.person.matching;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates in the usual orders. Which of day and month comes first is learnt from the column
 * itself; when it does not tell, the day does, as in Britain.
 */
final class DateReader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Optional<DateTimeFormatter> format;
  private final boolean monthFirst;
  private final int thisYear;

  private DateReader(Optional<DateTimeFormatter> format, boolean monthFirst, int thisYear) {
    this.format = format;
    this.monthFirst = monthFirst;
    this.thisYear = thisYear;
  }

  static DateReader ofFormat(String pattern, int thisYear) {
    try {
      String shape = pattern.replace("YYYY", "yyyy").replace("DD", "dd").replace('y', 'u');
      return new DateReader(
          Optional.of(DateTimeFormatter.ofPattern(shape, Locale.UK)), false, thisYear);
    } catch (IllegalArgumentException e) {
      throw new CalledWrongly(
          "--date-format \"%s\" is not a date format; write it like dd/MM/yyyy or yyyyMMdd."
              .formatted(pattern));
    }
  }

  /** Learns the order from some values of a column. */
  static DateReader learning(List<String> sample, int thisYear) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (String value : sample) {
      List<String> parts = parts(value);
      if (parts.size() >= 3 && parts.get(0).length() <= 2 && isNumber(parts.get(0))) {
        dayFirst += isNumber(parts.get(1)) && Integer.parseInt(parts.get(0)) > 12 ? 1 : 0;
        monthFirst += isNumber(parts.get(1)) && number(parts.get(1)) > 12 ? 1 : 0;
      }
    }
    return new DateReader(Optional.empty(), monthFirst > dayFirst, thisYear);
  }

  /** Empty when it is no date. */
  Optional<Birth.On> read(String text) {
    try {
      return format.isPresent() ? formatted(text, format.get()) : guessed(parts(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Birth.On> formatted(String text, DateTimeFormatter format) {
    TemporalAccessor read = format.parse(text);
    int year = read.get(ChronoField.YEAR);
    boolean month = read.isSupported(ChronoField.MONTH_OF_YEAR);
    boolean day = read.isSupported(ChronoField.DAY_OF_MONTH);
    return Optional.of(
        new Birth.On(
            year,
            month ? read.get(ChronoField.MONTH_OF_YEAR) : 0,
            day ? read.get(ChronoField.DAY_OF_MONTH) : 0));
  }

  /** Runs of digits and of letters, without a time of day. */
  private static List<String> parts(String text) {
    String date = text.toLowerCase(Locale.ROOT).replaceAll("[t ]\\d{1,2}:.*$", "");
    String plain = date.replaceAll("(\\d)(st|nd|rd|th)\\b", "$1").replaceAll("\\.0$", "");
    return Arrays.stream(plain.split("[^a-z0-9]+|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])"))
        .filter(part -> !part.isEmpty() && !part.equals("of") && !part.equals("c"))
        .toList();
  }

  private Optional<Birth.On> guessed(List<String> parts) {
    return switch (parts.size()) {
      case 1 -> single(parts.getFirst());
      case 2 -> monthAndYear(parts.get(0), parts.get(1));
      case 3 -> three(parts.get(0), parts.get(1), parts.get(2));
      default -> Optional.empty();
    };
  }

  private Optional<Birth.On> single(String digits) {
    if (!isNumber(digits)) {
      return Optional.empty();
    }
    if (digits.length() == 4) {
      return date(number(digits), 0, 0);
    }
    if (digits.length() == 8) {
      int start = number(digits.substring(0, 4));
      if (start >= 1300 && start <= 2200 && number(digits.substring(4, 6)) <= 12) {
        return date(start, number(digits.substring(4, 6)), number(digits.substring(6)));
      }
      return three(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
    }
    return digits.length() == 6 && number(digits.substring(4)) <= 12
        ? date(number(digits.substring(0, 4)), number(digits.substring(4)), 0)
        : Optional.empty();
  }

  private Optional<Birth.On> monthAndYear(String one, String other) {
    boolean yearFirst = one.length() == 4;
    return date(year(yearFirst ? one : other), month(yearFirst ? other : one), 0);
  }

  private Optional<Birth.On> three(String one, String two, String three) {
    if (!isNumber(one)) {
      return date(year(three), month(one), number(two));
    }
    if (one.length() >= 3) {
      return date(number(one), month(two), number(three));
    }
    boolean month = monthFirst && isNumber(two);
    return date(year(three), month(month ? one : two), number(month ? two : one));
  }

  /** Somebody who cannot have been born in that month was born on that day in it. */
  private static Optional<Birth.On> date(int year, int month, int day) {
    if (month > 12 && day >= 1 && day <= 12 && month <= 31) {
      return Optional.of(new Birth.On(year, day, month));
    }
    // What cannot be a day or a month is a slip of the pen; the year still says something.
    boolean wrongMonth = month > 12;
    boolean wrongDay = wrongMonth || day > 31;
    return Optional.of(new Birth.On(year, wrongMonth ? 0 : month, wrongDay ? 0 : day));
  }

  private int year(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year + 2000 > thisYear ? year + 1900 : year + 2000;
  }

  private static int month(String text) {
    if (isNumber(text)) {
      return number(text);
    }
    int month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
    if (month < 0) {
      throw new IllegalArgumentException("no month");
    }
    return month + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
