package org.openmash.monitor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** What waits in the hub, without names, for whoever watches it on behalf of a partner. */
@Facade
public class Queues {

  private static final String KIND = "queue";

  private final QueueStore store;
  private final Agencies agencies;
  private final Audit audit;
  private final Clock clock;

  Queues(QueueStore store, Agencies agencies, Audit audit, Clock clock) {
    this.store = store;
    this.agencies = agencies;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What waits now. Restricted contacts are neither in it nor counted.
   *
   * @throws UnknownId for everybody who neither monitors the hub nor answers for it
   */
  public Queue now(Actor actor) {
    Instant now = looking(actor);
    return new Queue(store.waiting(), store.closedSince(now.minus(Queue.LOOK_BACK)), now);
  }

  /** How soon agencies answered what they were asked lately. */
  public Answering answers(Actor actor) {
    Instant now = looking(actor);
    List<Answering.Asked> all = store.answers(now.minus(Answering.LOOK_BACK));
    return Answering.of(
        all, agencies.named(actor, all.stream().map(Answering.Asked::agency).toList()));
  }

  /** What was late, by the reasons that were given. */
  public Lateness late(Actor actor) {
    return Lateness.of(store.late(looking(actor).minus(Lateness.LOOK_BACK)));
  }

  private Instant looking(Actor actor) {
    if (!Policy.MONITORS.admits(actor)) {
      throw new UnknownId();
    }
    audit.note(actor, Act.READ, new Subject(KIND, actor.user().value()));
    return clock.instant();
  }
}
