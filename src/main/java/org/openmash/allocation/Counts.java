package org.openmash.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;

/** How many children have nobody, and had: for managers, the director and whoever inspects. */
@Facade
public class Counts {

  private final CountStore store;
  private final Clock clock;

  Counts(CountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** As it is now. */
  public Day now(Actor actor) {
    require(actor);
    return store.now(today(), clock.instant());
  }

  /** As it was written down each morning, the last day first. */
  public List<Day> days(Actor actor, int days) {
    require(actor);
    return store.since(today().minusDays(days));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  private static void require(Actor actor) {
    if (!actor.hasAny(Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.SCREENER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
  }

  /**
   * How many children had nobody, on one day.
   *
   * @param waiting children with open work and no named worker
   * @param urgent those of them whose work is an enquiry, or whose level is the highest
   * @param held those of them a manager looks after
   * @param longestHours how long the one waited who waited longest
   * @param open children with open work
   * @param workers people who could be given children
   */
  public record Day(
      LocalDate day, int waiting, int urgent, int held, int longestHours, int open, int workers) {}
}
