package org.openmash.deadline;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When somebody reaches an age in England: at the commencement of the relevant anniversary of their
 * birth (Family Law Reform Act 1969 s9(1)).
 *
 * <p>The Act does not say which day that is for somebody born on 29 February in a year without one.
 * We take 1 March, as is usual for England: a full year has only passed when 28 February has ended.
 * (Java's own {@code plusYears} says 28 February.)
 */
public final class Birthdays {

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private Birthdays() {}

  /** The day at whose start somebody is so many years old. */
  public static LocalDate reaches(LocalDate born, int years) {
    LocalDate anniversary = born.plusYears(years);
    boolean none = MonthDay.from(born).equals(LEAP_DAY) && !anniversary.isLeapYear();
    return none ? anniversary.plusDays(1) : anniversary;
  }

  /** Age in whole years on a day; nought before the birth. */
  public static int ageOn(LocalDate born, LocalDate day) {
    int years = Math.max(0, day.getYear() - born.getYear());
    return years > 0 && reaches(born, years).isAfter(day) ? years - 1 : years;
  }
}
