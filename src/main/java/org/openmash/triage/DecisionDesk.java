package org.openmash.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** How a decision comes about: proposed, authorised by another, told, and if need be corrected. */
@Component
class DecisionDesk {

  private final TriageStore store;
  private final Decisions decisions;
  private final Weighing weighing;
  private final Telling telling;
  private final Papers papers;

  DecisionDesk(
      TriageStore store, Decisions decisions, Weighing weighing, Telling telling, Papers papers) {
    this.store = store;
    this.decisions = decisions;
    this.weighing = weighing;
    this.telling = telling;
    this.papers = papers;
  }

  Optional<DecisionView> find(DecisionId id) {
    return decisions.find(id);
  }

  List<DecisionView> decide(
      Actor actor, ReferralId referral, List<ChildId> children, Answers answers) {
    ContactLine contact = store.locked(referral).orElseThrow(UnknownId::new);
    Filling.Complete<DecisionForm> form = filled(answers);
    if (contact.takenBy() == null) {
      throw new NotYourTurn("triage.refused.not-taken");
    }
    refuseTwice(contact, children);
    List<DecisionView> made = new ArrayList<>();
    for (ChildId child : children) {
      List<String> second = weighing.secondPersonFor(actor, referral, child, form.record());
      made.add(add(actor, contact, child, form, second, null));
    }
    List<DecisionView> inForce =
        made.stream().filter(d -> d.state() == DecisionState.IN_FORCE).toList();
    if (!inForce.isEmpty()) {
      telling.tell(actor, contact, inForce);
    }
    return made;
  }

  private void refuseTwice(ContactLine contact, List<ChildId> children) {
    List<ChildId> known = store.childrenOf(contact.referral());
    List<DecisionView> standing =
        decisions.of(contact.referral()).stream()
            .filter(d -> d.state() == DecisionState.IN_FORCE || d.state() == DecisionState.PROPOSED)
            .toList();
    if (children.isEmpty() || !known.containsAll(children)) {
      throw new UnknownId();
    }
    if (standing.stream().anyMatch(d -> children.contains(d.child()))) {
      throw new NotYourTurn("triage.refused.already");
    }
  }

  private DecisionView add(
      Actor actor,
      ContactLine contact,
      ChildId child,
      Filling.Complete<DecisionForm> form,
      List<String> second,
      DecisionView.@Nullable Correction correction) {
    Outcome outcome = form.record().decided();
    DecisionState state = second.isEmpty() ? DecisionState.IN_FORCE : DecisionState.PROPOSED;
    DecisionView decision =
        new DecisionView(
            DecisionId.next(),
            contact.referral(),
            child,
            state,
            form.record().level().value(),
            outcome,
            papers.forms().recorded(form),
            actor.user(),
            papers.now(),
            null,
            null,
            null,
            correction,
            second);
    telling.refuse(actor, decision);
    decisions.add(decision);
    papers.note(
        actor,
        Act.DECIDED,
        contact,
        state == DecisionState.PROPOSED
            ? "triage.chronology.proposed"
            : "triage.chronology.in-force");
    return decision;
  }

  void authorise(Actor actor, DecisionView proposal) {
    ContactLine contact = store.locked(proposal.referral()).orElseThrow(UnknownId::new);
    refuseUnlessSecondPerson(actor, proposal);
    if (proposal.correction() != null) {
      replace(actor, proposal.correction());
    }
    settle(actor, proposal, DecisionState.IN_FORCE, null);
    papers.note(actor, Act.AUTHORISED, contact, "triage.chronology.authorised");
    telling.tell(actor, contact, List.of(proposal));
  }

  void sendBack(Actor actor, DecisionView proposal, SendBackForm form) {
    ContactLine contact = store.locked(proposal.referral()).orElseThrow(UnknownId::new);
    refuseUnlessSecondPerson(actor, proposal);
    settle(actor, proposal, DecisionState.SENT_BACK, form.reason());
    papers.note(actor, Act.AUTHORISED, contact, "triage.chronology.sent-back");
  }

  DecisionView correct(Actor actor, DecisionView wrong, Answers answers, CorrectionForm why) {
    ContactLine contact = store.locked(wrong.referral()).orElseThrow(UnknownId::new);
    Filling.Complete<DecisionForm> form = filled(answers);
    List<String> second =
        weighing.secondPersonFor(actor, wrong.referral(), wrong.child(), form.record());
    boolean alone = second.isEmpty();
    if (wrong.state() != DecisionState.IN_FORCE) {
      throw new NotYourTurn("triage.refused.not-in-force");
    }
    if (alone) {
      settle(actor, wrong, DecisionState.CORRECTED, why.why());
    }
    DecisionView better =
        add(
            actor,
            contact,
            wrong.child(),
            form,
            second,
            new DecisionView.Correction(wrong.id(), why.why()));
    if (alone) {
      telling.tell(actor, contact, List.of(better));
    }
    return better;
  }

  private void replace(Actor actor, DecisionView.Correction correction) {
    DecisionView old = decisions.find(correction.of()).orElseThrow(UnknownId::new);
    settle(actor, old, DecisionState.CORRECTED, correction.because());
  }

  private static void refuseUnlessSecondPerson(Actor actor, DecisionView proposal) {
    if (!actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
    if (proposal.proposedBy().equals(actor.user())) {
      throw new NotYourTurn("triage.refused.own-proposal");
    }
  }

  private void settle(
      Actor actor, DecisionView decision, DecisionState to, @Nullable String reason) {
    if (decision.state() == to
        || !decision.state().onward().contains(to)
        || !decisions.settle(
            decision.id(), decision.state(), to, actor.user(), papers.now(), reason)) {
      throw new NotYourTurn("triage.refused.settled");
    }
  }

  private Filling.Complete<DecisionForm> filled(Answers answers) {
    return switch (papers.forms().fill(DecisionForm.class, answers)) {
      case Filling.Complete<DecisionForm> complete -> complete;
      case Filling.Incomplete<DecisionForm> incomplete ->
          throw new IllegalArgumentException(
              "a decision is checked by its page before it is decided");
    };
  }
}
