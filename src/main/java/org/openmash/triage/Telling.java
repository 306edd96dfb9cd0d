package org.openmash.triage;

import java.util.Collection;
import java.util.List;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
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

  Telling(
      TriageStore store, Decisions decisions, Referrals referrals, Clocks clocks, Papers papers) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.clocks = clocks;
    this.papers = papers;
  }

  void tell(Actor actor, ContactLine contact, Collection<DecisionView> made) {
    List<ChildId> inForce =
        decisions.of(contact.referral()).stream()
            .filter(d -> d.state() == DecisionState.IN_FORCE)
            .map(DecisionView::child)
            .toList();
    boolean complete = inForce.containsAll(store.childrenOf(contact.referral()));
    referrals.tell(actor, contact.referral(), made.stream().map(this::told).toList(), complete);
    if (complete && contact.state() != ContactState.DECIDED) {
      clocks.decided(actor, contact, papers.now());
      store.close(contact.referral(), ContactState.DECIDED, papers.now());
    }
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
