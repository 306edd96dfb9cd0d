package org.openmash.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.openmash.kernel.HubClock;

/** How a county's contacts fall on its days: more on Mondays and in term, few at weekends. */
final class Days {

  private static final double DAY = 24 * 60;

  /** Days in which the work that is open now came. */
  private static final int LATELY = 4;

  private final LocalDate first;

  /** How many contacts have come by the end of each day. */
  private final int[] until;

  private Days(LocalDate first, int[] until) {
    this.first = first;
    this.until = until;
  }

  static Days of(Size size) {
    ZonedDateTime now = size.now().atZone(HubClock.LONDON);
    LocalDate today = now.toLocalDate();
    LocalDate first = today.minusYears(size.years());
    int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
    double[] weights = new double[days];
    double all = 0;
    for (int day = 0; day < days; day++) {
      double share = day == days - 1 ? (now.getHour() * 60 + now.getMinute()) / DAY : 1;
      all += weight(first.plusDays(day)) * share;
      weights[day] = all;
    }
    int[] until = new int[days];
    int lately = Math.max(0, days - LATELY);
    double before = lately == 0 ? 0 : weights[lately - 1];
    // However small a county, what lies on its desk came in the last days.
    int open = Math.max(size.open(), (int) Math.round(size.contacts() * (all - before) / all));
    for (int day = 0; day < days; day++) {
      until[day] =
          day < lately
              ? (int) Math.round((size.contacts() - open) * weights[day] / before)
              : size.contacts()
                  - open
                  + (int) Math.round(open * (weights[day] - before) / (all - before));
    }
    return new Days(first, until);
  }

  LocalDate of(int contact) {
    int found = Arrays.binarySearch(until, contact);
    // The first day by whose end more than this number had come.
    int day = found < 0 ? -found - 1 : found + 1;
    while (until[day] <= contact) {
      day++;
    }
    return first.plusDays(day);
  }

  /** Schools are closed. */
  static boolean isHoliday(LocalDate day) {
    return day.getMonthValue() == 8 || (day.getMonthValue() == 12 && day.getDayOfMonth() > 20);
  }

  /** The hub works from eight to six on weekdays: what falls outside waits for the morning. */
  static Instant inHubHours(Instant at) {
    ZonedDateTime when = at.atZone(HubClock.LONDON);
    if (when.getHour() >= 18) {
      when = when.plusDays(1).withHour(8);
    } else if (when.getHour() < 8) {
      when = when.withHour(8);
    }
    while (when.getDayOfWeek().getValue() > 5) {
      when = when.plusDays(1).withHour(8);
    }
    return when.toInstant();
  }

  private static double weight(LocalDate day) {
    double season = isHoliday(day) ? 0.75 : 1;
    return switch (day.getDayOfWeek()) {
      case MONDAY -> 1.35 * season;
      case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> season;
      case SATURDAY, SUNDAY -> 0.25;
    };
  }
}
