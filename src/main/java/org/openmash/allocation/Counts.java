package org.openmash.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;

/** How many children have nobody, and had: for managers, the director and whoever inspects. */
@Facade
public class Counts implements Headlines {

  private static final int PLACE = 10;

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

  /** Why those of now have nobody, by team; the most first. */
  public List<Reason> reasons(Actor actor) {
    require(actor);
    return store.reasons(clock.instant());
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    Day now = now(actor);
    Map<CaseLine.Why, Integer> why = new EnumMap<>(CaseLine.Why.class);
    reasons(actor).forEach(each -> why.merge(each.why(), each.waiting(), Integer::sum));
    List<Headline.Said> said = new ArrayList<>();
    said.add(new Headline.Said("allocation.board.finding", now.waiting(), now.open()));
    why.forEach(
        (each, waiting) -> said.add(new Headline.Said("allocation.overview." + each, waiting)));
    if (now.waiting() > 0) {
      said.add(new Headline.Said("allocation.board.urgent", now.urgent()));
      said.add(new Headline.Said("allocation.board.longest", now.longestHours()));
    }
    return List.of(new Headline(PLACE, said, now.waiting() > 0, "/unallocated/days"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  private static void require(Actor actor) {
    if (!Policy.ALLOCATION_COUNTING.admits(actor)) {
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

  /**
   * Children of one team who have nobody for one reason.
   *
   * @param team null where none was named
   */
  public record Reason(
      CaseLine.Why why, @Nullable TeamId team, int waiting, int urgent, int longestHours) {}
}
