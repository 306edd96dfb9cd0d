package org.openmash.triage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.correspondence.Remarks;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ContactKind;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Gives a contact back, joins it to another, or hands it to another council. */
@Component
class ClosingDesk {

  /** Only a request for help rests on consent; from level 4 on, and in danger, nothing does. */
  private static final Set<String> REST_ON_CONSENT = Set.of("1", "2", "3");

  private final TriageStore store;
  private final ClosingStore closings;
  private final Referrals referrals;
  private final Remarks remarks;
  private final Telling telling;

  ClosingDesk(
      TriageStore store,
      ClosingStore closings,
      Referrals referrals,
      Remarks remarks,
      Telling telling) {
    this.store = store;
    this.closings = closings;
    this.referrals = referrals;
    this.remarks = remarks;
    this.telling = telling;
  }

  void giveBack(Actor actor, ReferralId id, ReturnForm form) {
    ContactLine contact = undecided(id);
    ReferralView view = referrals.read(actor, id);
    ReferralLine line = view.line();
    boolean mayWait =
        line.kind() == ContactKind.REFERRAL
            && !line.inDanger()
            && REST_ON_CONSENT.contains(line.proposedLevel())
            && !hasConsent(view);
    if (!mayWait) {
      throw new NotYourTurn("triage.refused.return");
    }
    close(actor, contact, ContactState.RETURNED, null, "", "triage.chronology.returned");
    remarks.giveBack(actor, id, form.words());
    referrals.returned(actor, id);
  }

  private static boolean hasConsent(ReferralView view) {
    return view.pages().stream()
        .filter(page -> page.page().equals("consent"))
        .anyMatch(page -> page.recorded().answers().text("consent").equals("GIVEN"));
  }

  void duplicateOf(Actor actor, ReferralId id, Reference reference, DuplicateForm form) {
    ContactLine contact = undecided(id);
    ReferralId other = referrals.byReference(actor, reference).orElseThrow(UnknownId::new);
    ContactLine kept = store.line(other).orElseThrow(UnknownId::new);
    if (other.equals(id) || kept.state() == ContactState.DUPLICATE) {
      throw new NotYourTurn("triage.refused.duplicate");
    }
    close(actor, contact, ContactState.DUPLICATE, other, "", "triage.chronology.duplicate");
    telling.tellClosed(actor, id, ContactState.DUPLICATE, form.toReferrer());
    telling.joined(actor, kept);
  }

  void handOver(Actor actor, ReferralId id, OutOfAreaForm form) {
    ContactLine contact = undecided(id);
    String detail = form.council() + "; " + form.spokenTo();
    close(actor, contact, ContactState.OUT_OF_AREA, null, detail, "triage.chronology.out-of-area");
    telling.tellClosed(actor, id, ContactState.OUT_OF_AREA, form.toReferrer());
    telling.handedOver(actor, id, form.council());
  }

  private ContactLine undecided(ReferralId id) {
    ContactLine contact = store.locked(id).orElseThrow(UnknownId::new);
    if (contact.state() != ContactState.TAKEN) {
      throw new NotYourTurn(
          contact.state() == ContactState.WAITING
              ? "triage.refused.not-taken"
              : "triage.refused.closed");
    }
    if (telling.isDecidedInPart(id)) {
      throw new NotYourTurn("triage.refused.close-decided");
    }
    return contact;
  }

  private void close(
      Actor actor,
      ContactLine contact,
      ContactState state,
      @Nullable ReferralId other,
      String detail,
      String what) {
    Closing closing = new Closing(state, other, detail, actor.user(), telling.now());
    closings.add(contact.referral(), closing);
    telling.noted(actor, contact, Act.DECIDED, what);
    store.close(contact.referral(), state, closing.at());
  }

  /** What was returned is open again, to whoever had it. */
  void reopened(Actor actor, ContactLine contact) {
    if (contact.state() == ContactState.RETURNED) {
      store.reopen(contact.referral());
      referrals.takenUp(actor, contact.referral());
      telling.reopened(actor, contact, "triage.chronology.reopened");
    }
  }

  /** Whatever it was closed by; what was decided stands, and is decided anew. */
  void decideAgain(Actor actor, ReferralId id) {
    ContactLine contact = store.locked(id).orElseThrow(UnknownId::new);
    if (!contact.state().isOpen()) {
      store.reopen(id);
      if (contact.state() == ContactState.RETURNED) {
        referrals.takenUp(actor, id);
      }
      telling.reopened(actor, contact, "triage.chronology.reconsidered");
    }
  }
}
