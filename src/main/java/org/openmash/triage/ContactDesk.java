package org.openmash.triage;

import java.util.List;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** What happens to a contact before it is decided. */
@Component
class ContactDesk {

  private final TriageStore store;
  private final Decisions decisions;
  private final Referrals referrals;
  private final Clocks clocks;
  private final Papers papers;

  ContactDesk(
      TriageStore store, Decisions decisions, Referrals referrals, Clocks clocks, Papers papers) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.clocks = clocks;
    this.papers = papers;
  }

  Take take(Actor actor, ReferralId id) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (line.takenBy() != null && !line.takenBy().equals(actor.user())) {
      return new Take.AlreadyTaken(line.takenBy());
    }
    return line.takenBy() == null ? takeOver(actor, id) : new Take.Taken();
  }

  Take takeOver(Actor actor, ReferralId id) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (!line.state().isOpen()) {
      throw new NotYourTurn(
          line.state() == ContactState.DECIDED
              ? "triage.refused.decided"
              : "triage.refused.closed");
    }
    give(actor, line, actor.user(), "triage.chronology.taken");
    return new Take.Taken();
  }

  /**
   * Gives it to somebody.
   *
   * @return whether it was still open
   */
  boolean assign(Actor actor, ReferralId id, UserId worker) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (line.state().isOpen() && !worker.equals(line.takenBy())) {
      give(actor, line, worker, "triage.chronology.assigned");
    }
    return line.state().isOpen();
  }

  private void give(Actor actor, ContactLine line, UserId worker, String what) {
    store.take(line.referral(), worker, papers.now());
    if (line.state() == ContactState.WAITING) {
      referrals.takenUp(actor, line.referral());
    }
    clocks.handTo(actor, line, worker);
    papers.note(actor, Act.CHANGED, line, what);
  }

  void advised(Actor actor, ReferralId id) {
    if (!store.childrenOf(id).isEmpty()) {
      throw new NotYourTurn("triage.refused.names-a-child");
    }
    take(actor, id);
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (line.state() == ContactState.TAKEN) {
      store.close(id, ContactState.DECIDED, papers.now());
      clocks.decided(actor, line, papers.now());
      referrals.tell(actor, id, List.of(), true);
      papers.note(actor, Act.DECIDED, line, "triage.chronology.advised");
    }
  }

  void rate(Actor actor, ReferralId id, RatingForm rating) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    store.rate(id, rating.colour(), rating.reason(), actor.user(), papers.now());
    clocks.rated(actor, line, rating.colour(), rating.reason());
    papers.note(actor, Act.CHANGED, line, "triage.chronology.rated." + rating.colour());
  }

  Saving keepRecord(Actor actor, ReferralId id, Answers answers, int base) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    return switch (papers.forms().fill(ContactRecord.class, answers)) {
      case Filling.Incomplete<ContactRecord> incomplete ->
          new Saving.Incomplete(incomplete.problems());
      case Filling.Complete<ContactRecord> complete ->
          save(actor, line, papers.forms().recorded(complete), base);
    };
  }

  private Saving save(Actor actor, ContactLine line, Recorded recorded, int base) {
    boolean kept = decisions.addRecord(line.referral(), base, recorded, actor.user(), papers.now());
    if (!kept) {
      return new Saving.Conflict(decisions.record(line.referral()).orElseThrow());
    }
    papers.note(actor, Act.CHANGED, line, "triage.chronology.recorded");
    return new Saving.Kept(base + 1);
  }
}
