package org.openmash.access;

import java.time.LocalDate;

/**
 * What an account is for, and the last day on which it opens anything.
 *
 * @param purpose in a sentence, as whoever gave the account says it
 */
public record Term(String purpose, LocalDate lastDay) {

  /** The longest it is given for at once: a post is looked at again each year. */
  static final int MONTHS = 12;

  /** The longest purpose that is kept. */
  public static final int LONGEST = 300;

  public Term {
    purpose = purpose.strip();
  }

  /** Whether the last day lies within the next twelve months. */
  public boolean endsWell(LocalDate today) {
    return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusMonths(MONTHS));
  }
}
