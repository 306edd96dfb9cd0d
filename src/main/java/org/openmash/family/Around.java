package org.openmash.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.form.WrongAnswer;

/**
 * A date as exactly as somebody knows it: "4 March 2019", "March 2019", "2019", "about 2019".
 *
 * @param value as it was typed
 */
public record Around(String value) {

  /** How exactly it is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    ABOUT
  }

  private record Known(LocalDate first, Precision precision) {}

  private static final List<String> WELSH =
      List.of(
          "ionawr",
          "chwefror",
          "mawrth",
          "ebrill",
          "mai",
          "mehefin",
          "gorffennaf",
          "awst",
          "medi",
          "hydref",
          "tachwedd",
          "rhagfyr");
  private static final Pattern ABOUT =
      Pattern.compile("(?:about|around|circa|c\\.?|tua|oddeutu) *(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,}|\\d{1,2})[ /.-]+(\\d{4})");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[ /.-]+(\\p{L}{3,}|\\d{1,2})[ /.-]+(\\d{4})");
  private static final int EARLIEST = 1870;
  private static final int LATEST = 2200;

  public Around {
    value = value.strip().replaceAll("\\s+", " ");
    known(value);
  }

  /**
   * Reads what somebody typed.
   *
   * @throws IllegalArgumentException with a key of words when it is no date
   */
  public static Around parse(String text) {
    return new Around(text);
  }

  public Precision precision() {
    return known(value).precision();
  }

  /** The first day it may have been. */
  public LocalDate first() {
    return known(value).first();
  }

  /** The last day it may have been. */
  public LocalDate last() {
    Known known = known(value);
    return switch (known.precision()) {
      case DAY -> known.first();
      case MONTH -> known.first().plusMonths(1).minusDays(1);
      case YEAR, ABOUT -> known.first().plusYears(1).minusDays(1);
    };
  }

  /** Refuses an end before its beginning, as the answer to "until". */
  static void inOrder(@Nullable Around since, @Nullable Around until) {
    if (since != null && until != null && until.last().isBefore(since.first())) {
      throw new WrongAnswer("until", "before");
    }
  }

  private static Known known(String text) {
    String typed = text.toLowerCase(Locale.ROOT);
    try {
      Matcher about = ABOUT.matcher(typed);
      if (about.matches()) {
        return new Known(LocalDate.of(year(about.group(1)), 1, 1), Precision.ABOUT);
      }
      Matcher year = YEAR.matcher(typed);
      if (year.matches()) {
        return new Known(LocalDate.of(year(year.group(1)), 1, 1), Precision.YEAR);
      }
      Matcher day = DAY.matcher(typed);
      if (day.matches()) {
        int which = Integer.parseInt(day.group(1));
        return new Known(
            LocalDate.of(year(day.group(3)), month(day.group(2)), which), Precision.DAY);
      }
      Matcher month = MONTH.matcher(typed);
      if (month.matches()) {
        YearMonth which = YearMonth.of(year(month.group(2)), month(month.group(1)));
        return new Known(which.atDay(1), Precision.MONTH);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("family.around.error", e);
    }
    throw new IllegalArgumentException("family.around.error");
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException("family.around.error");
    }
    return year;
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    for (Month month : Month.values()) {
      String english = month.name().toLowerCase(Locale.ROOT);
      if (Stream.of(english, WELSH.get(month.ordinal())).anyMatch(name -> name.startsWith(text))) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("family.around.error");
  }
}
