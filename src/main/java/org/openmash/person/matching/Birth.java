package org.openmash.person.matching;

import java.time.LocalDate;

/** When somebody was or will be born, as precisely as it is known. */
public sealed interface Birth {

  /** A date of birth; a month or day of 0 is not known. */
  record On(int year, int month, int day) implements Birth {
    public On {
      if (year < 1 || year > 4000 || month < 0 || month > 12 || day < 0 || day > 31) {
        throw new IllegalArgumentException("no such date");
      }
    }

    public static On of(LocalDate date) {
      return new On(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
  }

  /** Some time between two days: "about six". */
  record Between(LocalDate from, LocalDate until) implements Birth {

    /** Somebody of about this age, give or take a year. */
    public static Between about(int age, LocalDate today) {
      return new Between(today.minusYears(age + 2L).plusDays(1), today.minusYears(age - 1L));
    }
  }

  /** Not yet born when this was said. */
  record Expected(LocalDate date) implements Birth {}
}
