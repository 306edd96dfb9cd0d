package org.openmash.deadline;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.openmash.hub.Hub;

/**
 * The hours a hub is open, in Europe/London. Hours are counted as they pass: a hub open all night
 * has 23 of them on the day the clocks go forward and 25 on the day they go back.
 */
public final class HubHours {

  private final WorkingDays workingDays;
  private final Set<DayOfWeek> days;
  private final OpeningTimes times;
  private final boolean openOnBankHolidays;

  HubHours(Hub hub, HubSettings all, WorkingDays workingDays) {
    this.workingDays = workingDays;
    this.days = OpeningTimes.days(hub.setting("days", "openmash.hub.days", all.days()));
    this.times = OpeningTimes.hours(hub.setting("hours", "openmash.hub.hours", all.hours()));
    this.openOnBankHolidays =
        OpeningTimes.bankHolidays(
            hub.setting("bank-holidays", "openmash.hub.bank-holidays", all.bankHolidays()));
  }

  public boolean isOpen(Instant moment) {
    LocalDate day = moment.atZone(LONDON).toLocalDate();
    return isOpenOn(day) && !moment.isBefore(opens(day)) && moment.isBefore(closes(day));
  }

  /** The moment itself when the hub is open, or else when it next opens. */
  public Instant nextOpen(Instant moment) {
    LocalDate day = moment.atZone(LONDON).toLocalDate();
    while (!isOpenOn(day) || !moment.isBefore(closes(day))) {
      day = day.plusDays(1);
    }
    Instant opens = opens(day);
    return moment.isBefore(opens) ? opens : moment;
  }

  /** So many open hours later. */
  public Instant after(Instant start, Duration hours) {
    Instant from = nextOpen(start);
    Duration left = hours;
    while (true) {
      Instant closes = closes(from.atZone(LONDON).toLocalDate());
      Duration here = Duration.between(from, closes);
      if (left.compareTo(here) <= 0) {
        return from.plus(left);
      }
      left = left.minus(here);
      from = nextOpen(closes);
    }
  }

  /** So many hours later, begun when the hub is open and then finished even past closing time. */
  public Instant afterWithOverrun(Instant start, Duration hours) {
    return nextOpen(start).plus(hours);
  }

  private boolean isOpenOn(LocalDate day) {
    return days.contains(day.getDayOfWeek())
        && (openOnBankHolidays || !workingDays.isBankHoliday(day));
  }

  private Instant opens(LocalDate day) {
    return day.atTime(times.opens()).atZone(LONDON).toInstant();
  }

  private Instant closes(LocalDate day) {
    // Closing at midnight is the next day's first moment.
    return times.closes().equals(LocalTime.MIDNIGHT)
        ? day.plusDays(1).atStartOfDay(LONDON).toInstant()
        : day.atTime(times.closes()).atZone(LONDON).toInstant();
  }
}
