package org.openmash.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.openmash.referral.ToldOutcome;
import org.springframework.stereotype.Component;

/**
 * What follows once decisions are in force: the referrer is told, the clocks stop when all children
 * are decided.
 */
@Component
class Telling {

  private final TriageStore store;
  private final Decisions decisions;
  private final Referrals referrals;
  private final Clocks clocks;
  private final Papers papers;
  private final Shared shared;

  Telling(
      TriageStore store,
      Decisions decisions,
      Referrals referrals,
      Clocks clocks,
      Papers papers,
      Shared shared) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.clocks = clocks;
    this.papers = papers;
    this.shared = shared;
  }

  void tell(Actor actor, ContactLine contact, Collection<DecisionView> made) {
    boolean complete = isComplete(contact);
    made.forEach(decision -> refuse(actor, decision));
    if (!made.isEmpty()) {
      shared.outcome(actor, contact.referral(), made);
      made.forEach(decision -> papers.taken(actor, decision));
    }
    if (!made.isEmpty() || complete) {
      referrals.tell(actor, contact.referral(), made.stream().map(this::told).toList(), complete);
    }
    if (complete && contact.state() != ContactState.DECIDED) {
      clocks.decided(actor, contact, papers.now());
      store.close(contact.referral(), ContactState.DECIDED, papers.now());
    }
  }

  /** Told or only proposed: whoever referred may not know everything. */
  void refuse(Actor actor, DecisionView decision) {
    String words = decision.recorded().answers().text("toReferrer");
    shared.refuse(actor, decision.referral(), words);
  }

  private boolean isComplete(ContactLine contact) {
    List<ChildId> inForce =
        decisions.of(contact.referral()).stream()
            .filter(d -> d.state() == DecisionState.IN_FORCE)
            .map(DecisionView::child)
            .toList();
    return inForce.containsAll(store.childrenOf(contact.referral()));
  }

  Instant now() {
    return papers.now();
  }

  /** Whether some child has a decision or a proposal already. */
  boolean isDecidedInPart(ReferralId contact) {
    return !standing(contact).isEmpty();
  }

  /** The children with a decision in force or a proposal. */
  List<ChildId> standing(ReferralId contact) {
    return decisions.of(contact).stream()
        .filter(d -> d.state() == DecisionState.IN_FORCE || d.state() == DecisionState.PROPOSED)
        .map(DecisionView::child)
        .toList();
  }

  /** The line and entry of a contact that leaves the desk; its clocks stop. */
  void noted(Actor actor, ContactLine contact, Act act, String what) {
    papers.note(actor, act, contact, what);
    clocks.decided(actor, contact, papers.now());
  }

  /** On the contact that another one was joined to. */
  void joined(Actor actor, ContactLine kept) {
    papers.note(actor, Act.CHANGED, kept, "triage.chronology.joined");
  }

  /** Says the same of every child: closed, with these words. */
  void tellClosed(Actor actor, ReferralId contact, ContactState state, String words) {
    shared.refuse(actor, contact, words);
    List<ToldOutcome> told =
        store.childrenOf(contact).stream()
            .map(child ->
                new ToldOutcome(
                    child,
                    "triage.outcome." + state,
                    "",
                    words.strip(),
                    papers.now(),
                    false,
                    List.of()))
            .toList();
    referrals.tell(actor, contact, told, true);
    shared.outcome(actor, contact, List.of());
  }

  /** Another council was given what it needs to go on. */
  void handedOver(Actor actor, ReferralId contact, String council) {
    shared.handedOver(actor, contact, council);
  }

  /** Another hub has it from now on. */
  void leaves(Actor actor, ContactLine contact) {
    papers.note(actor, Act.DECIDED, contact, "triage.chronology.given-away");
  }

  /** The one-working-day decision runs anew from now. */
  void reopened(Actor actor, ContactLine contact, String what) {
    clocks.again(actor, contact, papers.now());
    papers.note(actor, Act.CHANGED, contact, what);
  }

  private ToldOutcome told(DecisionView decision) {
    Answers recorded = decision.recorded().answers();
    return new ToldOutcome(
        decision.child(),
        "triage.outcome." + decision.outcome().code(),
        decision.level(),
        recorded.text("toReferrer").strip(),
        papers.now(),
        decision.correction() != null,
        recorded.texts("withheld").stream().map(why -> "triage.withheld." + why).toList());
  }
}
