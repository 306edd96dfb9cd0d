package org.openmash.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.openmash.kernel.HubClock;

/**
 * Times, dates and ages as a person says them: "2 days late", "by 4pm today". Days are London's and
 * counted by the calendar, so a night on which the clocks change is one night.
 */
public final class Moments {

  private static final int WEEKS_OF_PREGNANCY = 40;
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final Words words;
  private final Clock clock;

  public Moments(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** "3 March 2026". */
  public String date(LocalDate day) {
    return say("date", day.getDayOfMonth(), month(day), Integer.toString(day.getYear()));
  }

  /** "March 2026". */
  public String monthAndYear(LocalDate day) {
    return month(day) + " " + day.getYear();
  }

  /** "Friday 6 March", with the year where it is not this one. */
  public String weekday(LocalDate day) {
    String name = words.say("page.day." + day.getDayOfWeek().getValue());
    return day.getYear() == today().getYear()
        ? say("weekday", name, day.getDayOfMonth(), month(day))
        : say("weekday.year", name, date(day));
  }

  /** "8:06am", "4pm", "midday", "midnight". */
  public String time(LocalTime time) {
    LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
    if (minute.equals(LocalTime.NOON)) {
      return say("midday");
    }
    if (minute.equals(LocalTime.MIDNIGHT)) {
      return say("midnight");
    }
    int hour = minute.getHour() % 12 == 0 ? 12 : minute.getHour() % 12;
    String digits =
        minute.getMinute() == 0
            ? Integer.toString(hour)
            : "%d:%02d".formatted(hour, minute.getMinute());
    return say(minute.getHour() < 12 ? "am" : "pm", digits);
  }

  /** The time of day in London. */
  public String time(Instant moment) {
    return time(london(moment).toLocalTime());
  }

  /** Exactly: "16 June 2026 at 8:06am". */
  public String exact(Instant moment) {
    return say("exact", date(london(moment).toLocalDate()), time(moment));
  }

  /** This moment, exactly: for "printed at". */
  public String exactNow() {
    return exact(clock.instant());
  }

  /** For the datetime attribute: the moment with London's offset. */
  public String machine(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        london(moment).truncatedTo(ChronoUnit.SECONDS));
  }

  /** Whether that moment has passed. */
  public boolean isPast(Instant moment) {
    return moment.isBefore(clock.instant());
  }

  /** Whether it is still to come, and today. */
  public boolean isSoon(Instant moment) {
    return !isPast(moment) && london(moment).toLocalDate().equals(today());
  }

  /**
   * What is owed by then: "by 4pm today", "tomorrow by 10am", "by 4pm on Friday 6 March", "2 days
   * late"; of a whole day, "by the end of tomorrow".
   */
  public String due(Instant deadline) {
    if (isPast(deadline)) {
      return late(deadline);
    }
    LocalDate day = london(deadline).toLocalDate();
    boolean whole = isEndOfDay(deadline);
    return switch ((int) Math.min(2, ChronoUnit.DAYS.between(today(), day))) {
      case 0 -> whole ? say("due.end", say("today")) : say("due.today", time(deadline));
      case 1 -> whole ? say("due.end", say("tomorrow")) : say("due.tomorrow", time(deadline));
      default -> whole ? say("due.end", weekday(day)) : say("due.on", time(deadline), weekday(day));
    };
  }

  /**
   * The moment itself that something is owed by: "4 March 2026 at 4pm", "the end of 4 March 2026".
   */
  public String dueExact(Instant deadline) {
    return isEndOfDay(deadline)
        ? say("due.end.exact", date(london(deadline).toLocalDate()))
        : exact(deadline);
  }

  /** What is owed on a day: "today", "tomorrow", "in 3 days", "2 days late". */
  public String due(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days < 0) {
      return say("late.days", -days);
    }
    return days == 0 ? say("today") : days == 1 ? say("tomorrow") : say("in.days", days);
  }

  /** When to try again: "in 40 seconds", "at 10:05am", "tomorrow by 10am". */
  public String again(Instant moment) {
    long seconds = Math.max(1, Duration.between(clock.instant(), moment).toSeconds());
    if (seconds < 60) {
      return say("again.seconds", seconds);
    }
    // The minute after, so that nobody who takes the words at their word comes too early.
    return isSoon(moment) ? say("again", time(moment.plusSeconds(59))) : due(moment);
  }

  /**
   * What happened then: "5 minutes ago", "today at 8:06am", "yesterday at 4pm", the exact moment.
   */
  public String since(Instant moment) {
    Duration gone = Duration.between(moment, clock.instant());
    if (!gone.isNegative() && gone.toMinutes() < 60) {
      return gone.toMinutes() < 1 ? say("now") : say("ago.minutes", gone.toMinutes());
    }
    long days = ChronoUnit.DAYS.between(london(moment).toLocalDate(), today());
    if (days == 0) {
      return say("at.today", time(moment));
    }
    return days == 1 ? say("at.yesterday", time(moment)) : exact(moment);
  }

  /** "3 years", "5 months", "6 weeks", "4 days": the unit a person would use for that age. */
  public String age(LocalDate born) {
    Period lived = Period.between(born, today());
    if (lived.isNegative()) {
      return expected(born);
    }
    if (lived.getYears() >= 2) {
      return say("years", lived.getYears());
    }
    if (lived.toTotalMonths() >= 3) {
      return lived.toTotalMonths() < 24 && lived.getYears() == 1
          ? say("year.months", lived.getMonths())
          : say("months", lived.toTotalMonths());
    }
    long days = ChronoUnit.DAYS.between(born, today());
    return days >= 14 ? say("weeks", days / 7) : say("days", days);
  }

  /** "expected 12 May 2026 (30 weeks)"; a due date is 40 weeks, NHS reckoning. */
  public String expected(LocalDate due) {
    long weeks = Math.floorDiv(WEEKS_OF_PREGNANCY * 7 - ChronoUnit.DAYS.between(today(), due), 7L);
    return weeks < 1 ? say("expected", date(due)) : say("expected.weeks", date(due), weeks);
  }

  private String late(Instant deadline) {
    long days = ChronoUnit.DAYS.between(london(deadline).toLocalDate(), today());
    if (days > 0) {
      return say("late.days", days);
    }
    Duration over = Duration.between(deadline, clock.instant());
    return over.toHours() > 0
        ? say("late.hours", over.toHours())
        : say("late.minutes", Math.max(1, over.toMinutes()));
  }

  /** Whoever may take the whole day has until its last minute. */
  private static boolean isEndOfDay(Instant deadline) {
    return !london(deadline).toLocalTime().isBefore(LAST_MINUTE);
  }

  private LocalDate today() {
    return london(clock.instant()).toLocalDate();
  }

  private static ZonedDateTime london(Instant moment) {
    return moment.atZone(HubClock.LONDON);
  }

  private String month(LocalDate day) {
    return words.say("page.month." + day.getMonthValue());
  }

  private String say(String key, Object... arguments) {
    return words.say("page.moment." + key, arguments);
  }
}
