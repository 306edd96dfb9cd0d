package org.openmash.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;
import org.openmash.workforce.CasesHeld;
import org.openmash.workforce.Workers;

/** What each worker has and has room for, and where their children go when they leave. */
@Facade
public class Caseloads implements CasesHeld, Headlines {

  private static final int PLACE = 20;

  private final Loads loads;
  private final LastDays lastDays;
  private final Workers workers;
  private final Terms terms;
  private final Clock clock;

  Caseloads(Loads loads, LastDays lastDays, Workers workers, Terms terms, Clock clock) {
    this.loads = loads;
    this.lastDays = lastDays;
    this.workers = workers;
    this.terms = terms;
    this.clock = clock;
  }

  /** What everybody has and has room for, by name. */
  public List<Load> all(Actor actor) {
    if (!Policy.CASELOADS.admits(actor)) {
      throw new UnknownId();
    }
    return loads.all(actor);
  }

  /** What one worker has. */
  public Load of(Actor actor, UserId user) {
    return all(actor).stream()
        .filter(each -> each.worker().user().equals(user))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    List<Load> all = all(actor);
    int above = (int) all.stream().filter(Load::isAbove).count();
    List<Load.Team> teams = Load.Team.of(all, Set.of());
    int full = (int) teams.stream().filter(each -> each.percent() >= terms.unsustainable()).count();
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("allocation.overview.teams", full, teams.size()),
                new Headline.Said("allocation.overview.above", above, all.size())),
            full > 0,
            "/caseloads"));
  }

  @Override
  public Map<UserId, Integer> heldOn(Actor actor, LocalDate day) {
    return loads.heldAt(day.plusDays(1).atStartOfDay(HubClock.LONDON).toInstant());
  }

  /**
   * Names somebody's last day, and gives the children they have to others, all in one step. Whom
   * nobody is chosen for stays until that day and counts as without a worker from then on.
   *
   * @param next whom each child goes to, by the id of the case
   * @return how many children stay with them until the last day
   */
  public int leave(Actor actor, UserId user, LeaveForm form, Map<String, UserId> next) {
    workers.setLastDay(actor, user, form.lastDay());
    return lastDays.handOver(actor, user, form, next, clock.instant());
  }
}
