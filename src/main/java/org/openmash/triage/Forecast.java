package org.openmash.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.deadline.HubHours;

/**
 * What becomes of the backlog if it goes on as it goes: the contacts are decided one after the
 * other in the order in which they are due, while the hub is open.
 *
 * @param perHour decided in an hour in which the hub is open
 */
public record Forecast(double perHour, List<Owed> owed) {

  private static final int SECONDS = 3600;

  /** Beyond this nobody plans: about a year of working days. */
  private static final Duration NEVER = Duration.ofHours(2_500);

  /**
   * One contact.
   *
   * @param done when its turn comes at this pace
   */
  public record Owed(Instant due, Instant done) {
    public boolean late() {
      return done.isAfter(due);
    }
  }

  /**
   * @param due of everything open, soonest first
   */
  static Forecast of(List<Instant> due, double perHour, Instant now, HubHours hours) {
    List<Owed> owed = new ArrayList<>();
    for (int place = 0; place < due.size(); place++) {
      Duration work =
          perHour > 0 ? Duration.ofSeconds(Math.round((place + 1) * SECONDS / perHour)) : NEVER;
      Instant done = work.compareTo(NEVER) >= 0 ? Instant.MAX : hours.after(now, work);
      owed.add(new Owed(due.get(place), done));
    }
    return new Forecast(perHour, List.copyOf(owed));
  }

  /** How many fall due by that moment. */
  public long dueBy(Instant moment) {
    return owed.stream().filter(each -> !each.due().isAfter(moment)).count();
  }

  /** How many of those will not have been decided in time. */
  public long lateBy(Instant moment) {
    return owed.stream().filter(each -> each.late() && !each.due().isAfter(moment)).count();
  }

  /** When the first that is not late yet becomes so. */
  public Optional<Instant> firstLate(Instant now) {
    return owed.stream()
        .filter(each -> each.late() && each.due().isAfter(now))
        .map(Owed::due)
        .min(Instant::compareTo);
  }
}
