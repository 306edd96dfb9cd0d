package org.openmash.triage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralReceived;
import org.springframework.stereotype.Component;

/**
 * The clocks of a contact: the decision within one working day (Working Together to Safeguard
 * Children), and the local colour's.
 */
@Component
class Clocks {

  /** Timer T1: the hub decides the type of response within one working day of receipt. */
  static final String DECISION = "T1";

  /** What the hub itself owes; an answer the referrer owes puts nothing on top. */
  private static final Set<String> HUBS_OWN =
      Stream.concat(Stream.of(DECISION), Arrays.stream(Rag.values()).map(Rag::rule))
          .collect(Collectors.toUnmodifiableSet());

  private final Deadlines deadlines;
  private final TriageStore store;

  Clocks(Deadlines deadlines, TriageStore store) {
    this.deadlines = deadlines;
    this.store = store;
  }

  void start(Actor desk, ReferralReceived received) {
    deadlines.open(
        desk, DECISION, Gate.subject(received.id()), Owner.hub(), received.at(), received.agency());
    keepDue(desk, received.id());
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
    keepDue(actor, contact.referral());
  }

  /** From now on whoever took the contact owes its decision. */
  void handTo(Actor actor, ContactLine contact, UserId worker) {
    handTo(actor, contact, Owner.person(worker));
  }

  /** From now on nobody in particular owes it. */
  void handBack(Actor actor, ContactLine contact) {
    handTo(actor, contact, Owner.hub());
  }

  private void handTo(Actor actor, ContactLine contact, Owner owner) {
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
    keepDue(actor, contact.referral());
  }

  /** The decision is owed once more, by whoever had the contact. */
  void again(Actor actor, ContactLine contact, Instant from) {
    Owner owner = contact.takenBy() == null ? Owner.hub() : Owner.person(contact.takenBy());
    deadlines.open(
        actor, DECISION, Gate.subject(contact.referral()), owner, from, contact.agency());
    keepDue(actor, contact.referral());
  }

  List<Deadline> of(Actor actor, ReferralId referral) {
    return deadlines.of(actor, Gate.subject(referral));
  }

  /** The lists are ordered by what stands in the row itself. */
  private void keepDue(Actor actor, ReferralId referral) {
    store.due(
        referral,
        of(actor, referral).stream()
            .filter(Deadline::isOwed)
            .filter(each -> HUBS_OWN.contains(each.rule().id()))
            .map(Deadline::due)
            .min(Instant::compareTo)
            .orElse(null));
  }
}
