package org.openmash.demand;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.allocation.Counts;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;

/**
 * How many children had no worker, week by week, as a committee that meets in public may see it: a
 * number below five could point at a child and is not told.
 */
@Facade
public class Scrutiny {

  /** The least that is told. */
  public static final int LEAST = 5;

  private static final int DAYS = 364;

  private final Counts counts;
  private final Clock clock;

  Scrutiny(Counts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * The worst morning of one week; null in place of a number from one to four.
   *
   * @param days how long the child waited who waited longest; null where fewer than five waited
   */
  public record Week(
      LocalDate monday,
      @Nullable Integer waiting,
      @Nullable Integer urgent,
      @Nullable Integer days,
      @Nullable Integer open) {}

  /** Whole weeks of the last year, the last first. */
  public List<Week> weeks(Actor actor) {
    if (!Policy.CASELOADS.admits(actor)) {
      throw new UnknownId();
    }
    LocalDate monday = monday(LocalDate.ofInstant(clock.instant(), HubClock.LONDON));
    Map<LocalDate, List<Counts.Day>> weeks =
        counts.days(actor, DAYS).stream()
            .filter(day -> day.day().isBefore(monday))
            .collect(
                Collectors.groupingBy(
                    day -> monday(day.day()),
                    () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()),
                    Collectors.toList()));
    return weeks.entrySet().stream().map(each -> week(each.getKey(), each.getValue())).toList();
  }

  private static Week week(LocalDate monday, List<Counts.Day> days) {
    int waiting = most(days, Counts.Day::waiting);
    boolean nobody = waiting == 0;
    Integer longest = most(days, Counts.Day::longestHours) / 24;
    return new Week(
        monday,
        told(waiting),
        told(most(days, Counts.Day::urgent)),
        nobody ? Integer.valueOf(0) : waiting < LEAST ? null : longest,
        told(most(days, Counts.Day::open)));
  }

  private static int most(List<Counts.Day> days, ToIntFunction<Counts.Day> count) {
    return days.stream().mapToInt(count).max().orElse(0);
  }

  private static @Nullable Integer told(int count) {
    return count > 0 && count < LEAST ? null : count;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
