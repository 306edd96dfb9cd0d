package org.openmash.returns;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Claims about days that were given; never true where one of them is missing or unreadable, which
 * is for other rules to say.
 */
public final class Dates {

  private Dates() {}

  public static boolean before(Given<LocalDate> one, Given<LocalDate> other) {
    return one.isPresent() && other.is(day -> one.value().isBefore(day));
  }

  public static boolean before(Given<LocalDate> one, LocalDate other) {
    return one.is(day -> day.isBefore(other));
  }

  public static boolean after(Given<LocalDate> one, Given<LocalDate> other) {
    return before(other, one);
  }

  public static boolean after(Given<LocalDate> one, LocalDate other) {
    return one.is(day -> day.isAfter(other));
  }

  public static boolean onOrAfter(Given<LocalDate> one, Given<LocalDate> other) {
    return other.isPresent() && one.is(day -> !day.isBefore(other.value()));
  }

  public static boolean onOrBefore(Given<LocalDate> one, Given<LocalDate> other) {
    return onOrAfter(other, one);
  }

  public static boolean same(Given<LocalDate> one, Given<LocalDate> other) {
    return one.isPresent() && other.is(one.value());
  }

  public static boolean outside(Given<LocalDate> one, CensusYear year) {
    return one.is(day -> !year.holds(day));
  }

  public static boolean inside(Given<LocalDate> one, CensusYear year) {
    return one.is(year::holds);
  }

  public static boolean onWeekend(Given<LocalDate> one) {
    return one.is(
        day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
  }
}
