package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** Claims about ages; never true where a day is missing or unreadable. */
final class Ages {

  private Ages() {}

  /** This old or older on that day. */
  static boolean reached(Given<LocalDate> dob, int years, LocalDate on) {
    return dob.is(day -> !day.plusYears(years).isAfter(on));
  }

  static boolean reached(Given<LocalDate> dob, int years, Given<LocalDate> on) {
    return on.is(day -> reached(dob, years, day));
  }

  /** Not yet this old on that day. */
  static boolean under(Given<LocalDate> dob, int years, LocalDate on) {
    return dob.is(day -> day.plusYears(years).isAfter(on));
  }

  static boolean under(Given<LocalDate> dob, int years, Given<LocalDate> on) {
    return on.is(day -> under(dob, years, day));
  }
}
