package org.openmash.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmash.person.IdentityForm;

/**
 * Reads dates in the usual orders. Whether the day or the month comes first is learnt from the
 * column itself; where it does not tell, the day does, as in Britain.
 */
final class PeopleDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final boolean monthFirst;
  private final int thisYear;

  private PeopleDates(boolean monthFirst, int thisYear) {
    this.monthFirst = monthFirst;
    this.thisYear = thisYear;
  }

  /**
   * A date as a form takes it.
   *
   * @param month 0 where only the year was said
   * @param day 0 where it was not said
   */
  record Said(int year, int month, int day) {

    /** The middle of what is known (Standard Safeguarding Dataset, <code>pers_dob</code>). */
    Map<String, String> answer() {
      int middle = month == 0 ? 1 : 15;
      return Map.of(
          "day", String.valueOf(day == 0 ? middle : day),
          "month", String.valueOf(month == 0 ? 7 : month),
          "year", String.valueOf(year));
    }

    IdentityForm.Precision precision() {
      return day > 0
          ? IdentityForm.Precision.DAY
          : month > 0 ? IdentityForm.Precision.MONTH : IdentityForm.Precision.YEAR;
    }
  }

  static PeopleDates learning(List<String> column, int thisYear) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (String value : column) {
      List<String> parts = parts(value);
      if (parts.size() == 3 && parts.stream().allMatch(PeopleDates::isNumber)) {
        boolean yearLast = parts.getFirst().length() <= 2;
        dayFirst += yearLast && number(parts.get(0)) > 12 ? 1 : 0;
        monthFirst += yearLast && number(parts.get(1)) > 12 ? 1 : 0;
      }
    }
    return new PeopleDates(monthFirst > dayFirst, thisYear);
  }

  /** Empty when it is no date; whether there was such a day, the form says. */
  Optional<Said> read(String text) {
    List<String> parts = parts(text);
    try {
      return switch (parts.size()) {
        case 1 -> single(parts.getFirst());
        case 2 -> {
          boolean yearFirst = isNumber(parts.get(0)) && parts.get(0).length() == 4;
          yield said(parts.get(yearFirst ? 0 : 1), month(parts.get(yearFirst ? 1 : 0)), 0);
        }
        case 3 -> three(parts.get(0), parts.get(1), parts.get(2));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Said> single(String text) {
    if (text.length() == 4) {
      return said(text, 0, 0);
    }
    return text.length() == 8
        ? said(text.substring(0, 4), number(text.substring(4, 6)), number(text.substring(6)))
        : Optional.empty();
  }

  private Optional<Said> three(String one, String two, String three) {
    if (!isNumber(one)) {
      return said(three, month(one), number(two));
    }
    if (one.length() == 4) {
      return said(one, month(two), number(three));
    }
    return monthFirst && isNumber(two)
        ? said(three, number(one), number(two))
        : said(three, month(two), number(one));
  }

  private Optional<Said> said(String year, int month, int day) {
    return Optional.of(new Said(year(year), month, day));
  }

  /** Runs of digits and of letters, without a time of day. */
  private static List<String> parts(String text) {
    String date = text.toLowerCase(Locale.ROOT).replaceAll("[t ]\\d{1,2}:.*$", "");
    String plain = date.replaceAll("(\\d)(st|nd|rd|th)\\b", "$1");
    return Arrays.stream(plain.split("[^a-z0-9]+|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])"))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private int year(String digits) {
    int year = number(digits);
    if (digits.length() != 2) {
      return year;
    }
    return year + 2000 > thisYear + 1 ? year + 1900 : year + 2000;
  }

  private static int month(String text) {
    if (isNumber(text)) {
      return number(text);
    }
    int month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
    if (month < 0) {
      throw new NumberFormatException("no month");
    }
    return month + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
