package org.openmash.person.matching;

import java.time.LocalDate;

/** Dates in 21 bits, with a month or day of 0 that nobody knows. */
final class Days {

  /** The month and day that stand for "some time that year" in many records. */
  static final int NEW_YEAR = 1 << 5 | 1;

  private Days() {}

  static int pack(int year, int month, int day) {
    return year << 9 | month << 5 | day;
  }

  static int pack(LocalDate date) {
    return pack(Math.clamp(date.getYear(), 1, 4000), date.getMonthValue(), date.getDayOfMonth());
  }

  static int year(int packed) {
    return packed >> 9;
  }

  static int month(int packed) {
    return packed >> 5 & 15;
  }

  static int day(int packed) {
    return packed & 31;
  }

  static boolean isWhole(int packed) {
    return month(packed) != 0 && day(packed) != 0;
  }

  /** A whole date, and not one that stands for a year. */
  static boolean isBirthday(int packed) {
    return isWhole(packed) && (packed & 511) != NEW_YEAR;
  }

  /** Days since some beginning; near enough for "within three weeks". */
  static int number(int packed) {
    int month = Math.max(1, month(packed));
    int day = Math.max(1, day(packed));
    return year(packed) * 1461 / 4 + (month - 1) * 306 / 10 + day;
  }

  /** The digits as somebody writes them, yyyymmdd. */
  private static int digits(int packed) {
    return (year(packed) * 100 + month(packed)) * 100 + day(packed);
  }

  /** One digit wrong, or two neighbours exchanged. */
  static boolean isSlip(int one, int other) {
    int a = digits(one);
    int b = digits(other);
    int different = 0;
    int last = -1;
    int first = -1;
    for (int i = 0; i < 8; i++) {
      if (digit(a, i) != digit(b, i)) {
        different++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return different == 1
        || different == 2
            && last == first + 1
            && digit(a, first) == digit(b, last)
            && digit(a, last) == digit(b, first);
  }

  /** Counted wrongly by one: the year, or the day in its month. */
  static boolean isOneOff(int one, int other) {
    int years = Math.abs(year(one) - year(other));
    boolean anniversary = (one & 511) == (other & 511);
    boolean month = one >> 5 == other >> 5;
    return years == 1 && anniversary || month && Math.abs(day(one) - day(other)) == 1;
  }

  /**
   * A year beside, or one digit of it wrong, and besides the day beside or swapped with the month.
   */
  static boolean areTwoSlips(int one, int other) {
    boolean year =
        Math.abs(year(one) - year(other)) <= 1 || isSlip(year(one) << 9, year(other) << 9);
    boolean beside = month(one) == month(other) && Math.abs(day(one) - day(other)) <= 1;
    boolean swapped = month(one) == day(other) && day(one) == month(other);
    return year && (beside || swapped);
  }

  private static int digit(int number, int place) {
    int rest = number;
    for (int i = 0; i < place; i++) {
      rest /= 10;
    }
    return rest % 10;
  }

  static boolean isSwapped(int one, int other) {
    return year(one) == year(other) && month(one) == day(other) && day(one) == month(other);
  }
}
