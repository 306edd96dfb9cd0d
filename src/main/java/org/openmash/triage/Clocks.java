package org.openmash.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.ReferralReceived;
import org.openmash.referral.Referrals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clocks of a contact: the decision within one working day (Working Together to Safeguard
 * Children), and the local colour's.
 */
@Component
class Clocks {

  /** Timer T1: the hub decides the type of response within one working day of receipt. */
  static final String DECISION = "T1";

  private final Deadlines deadlines;
  private final TriageStore store;
  private final EarlierContacts earlier;
  private final Work work;

  Clocks(Deadlines deadlines, TriageStore store, EarlierContacts earlier, Work work) {
    this.deadlines = deadlines;
    this.store = store;
    this.earlier = earlier;
    this.work = work;
  }

  /**
   * In the transaction of the referral itself: a referral without a place on the desk cannot exist.
   */
  @EventListener
  void on(ReferralReceived received) {
    Actor desk = Actor.system("triage");
    work.as(
        desk,
        () -> {
          store.add(received);
          earlier.keep(desk, received.id());
          deadlines.open(
              desk,
              DECISION,
              Gate.subject(received.id()),
              Owner.hub(),
              received.at(),
              received.agency());
        });
  }

  void rated(Actor actor, ContactLine contact, Rag rag, String reason) {
    for (Rag other : Rag.values()) {
      if (other != rag && other.hasClock()) {
        deadlines.cancel(actor, other.rule(), Gate.subject(contact.referral()), reason);
      }
    }
    if (rag.hasClock() && contact.rag() != rag) {
      Owner owner = contact.takenBy() == null ? Owner.hub() : Owner.person(contact.takenBy());
      deadlines.open(
          actor,
          rag.rule(),
          Gate.subject(contact.referral()),
          owner,
          contact.receivedAt(),
          contact.agency());
    }
  }

  /** From now on whoever took the contact owes its decision. */
  void handTo(Actor actor, ContactLine contact) {
    Owner owner = Owner.person(actor.user());
    deadlines.handOver(actor, DECISION, Gate.subject(contact.referral()), owner);
    if (contact.rag() != null && contact.rag().hasClock()) {
      deadlines.handOver(actor, contact.rag().rule(), Gate.subject(contact.referral()), owner);
    }
  }

  void decided(Actor actor, ContactLine contact, Instant at) {
    deadlines.meet(actor, DECISION, Gate.subject(contact.referral()), at);
    if (contact.rag() != null && contact.rag().hasClock()) {
      deadlines.meet(actor, contact.rag().rule(), Gate.subject(contact.referral()), at);
    }
  }

  List<Deadline> of(Actor actor, ReferralId referral) {
    return deadlines.of(actor, Gate.subject(referral));
  }

  /** The soonest running clock of each. */
  Map<ReferralId, Instant> dueOf(Actor actor, Collection<ReferralId> referrals) {
    List<UUID> ids = referrals.stream().map(ReferralId::value).toList();
    Map<ReferralId, Instant> due = new HashMap<>();
    deadlines
        .of(actor, Referrals.KIND, ids)
        .forEach((id, owed) ->
            owed.stream()
                .filter(Deadline::isOwed)
                .map(Deadline::due)
                .min(Instant::compareTo)
                .ifPresent(soonest -> due.put(new ReferralId(id), soonest)));
    return due;
  }
}
