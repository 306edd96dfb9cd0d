package org.openmash.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/** The hub's inbox: its piles in the order in which they must be decided, a page at a time. */
@Facade
public class Inbox {

  private final InboxStore store;
  private final InboxReader reader;
  private final ContactDesk desk;
  private final Gate gate;

  Inbox(InboxStore store, InboxReader reader, ContactDesk desk, Gate gate) {
    this.store = store;
    this.reader = reader;
    this.desk = desk;
    this.gate = gate;
  }

  /** A page of a list: what is due soonest on top, then by colour; the closed ones newest first. */
  public InboxPart page(Actor actor, Filter filter, @Nullable Place after, int size) {
    gate.toDesk(actor);
    return reader.page(actor, filter, after, size);
  }

  /** How many lie in each counted pile: exactly as many as its pages show. */
  public Map<Tray, Integer> counts(Actor actor) {
    gate.toDesk(actor);
    return store.counts(actor.user());
  }

  /** How many a filter shows. */
  public int count(Actor actor, Filter filter) {
    gate.toDesk(actor);
    return store.count(filter, actor.user());
  }

  /** The contact of that reference. */
  public Optional<ReferralId> find(Actor actor, Reference reference) {
    gate.toDesk(actor);
    return reader.find(actor, reference);
  }

  /** What a list shown now knows of everything that has come in. */
  public Arrivals arrivals(Actor actor, Filter filter) {
    gate.toDesk(actor);
    return store.arrivals(filter);
  }

  /** How many more have come in since. */
  public int arrivedSince(Actor actor, Filter filter, Arrivals then) {
    gate.toDesk(actor);
    return Math.max(0, store.since(filter, then.base()) - then.seen());
  }

  /**
   * Gives several contacts to one colleague. What each is decided to be stays a decision of its
   * own.
   *
   * @return how many were still open and are theirs now
   */
  public int assign(Actor actor, List<ReferralId> referrals, UserId worker) {
    // Always in the same order, so that two who assign the same ones never wait for each other.
    return (int)
        referrals.stream()
            .distinct()
            .sorted(Comparator.comparing(ReferralId::value))
            .filter(referral -> {
              gate.require(actor, Act.CHANGED, referral);
              return desk.assign(actor, referral, worker);
            })
            .count();
  }
}
