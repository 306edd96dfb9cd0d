package org.openmash.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Receipt;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Component;

/** What the hub does with a short form once it is here. */
@Component
class Afterwards {

  private final Triage triage;
  private final Referrals referrals;
  private final StepStore store;
  private final ContactNotes notes;

  Afterwards(Triage triage, Referrals referrals, StepStore store, ContactNotes notes) {
    this.triage = triage;
    this.referrals = referrals;
    this.store = store;
    this.notes = notes;
  }

  void keep(Actor actor, ReferralId contact) {
    triage.take(actor, contact);
  }

  void advised(Actor actor, ReferralId contact) {
    triage.advised(actor, contact);
  }

  /** The contact, for somebody who may change it; of this kind, where one is given. */
  ReferralLine require(Actor actor, ReferralId contact, @Nullable ContactKind kind) {
    notes.require(actor, contact);
    return referrals.lines(actor, List.of(contact)).stream()
        .filter(line -> kind == null || line.kind() == kind)
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  void add(Actor actor, ReferralId contact, Step step, Filling.Complete<? extends Record> filled) {
    store.add(contact, step, notes.recorded(filled), actor.user(), notes.now());
    note(actor, contact, "contact.chronology." + step.word(), "");
  }

  List<Recorded> addedTo(ReferralId contact) {
    return store.of(contact);
  }

  Answers answersOf(Actor actor, ReferralId advice) {
    require(actor, advice, ContactKind.ADVICE_WITHOUT_NAME);
    return referrals.read(actor, advice).pages().stream()
        .filter(page -> page.page().equals(ShortForm.CALL.word()))
        .map(ReferralView.RecordedPage::recorded)
        .findFirst()
        .orElseThrow(UnknownId::new)
        .answers()
        .with("about", CallForm.About.CHILDREN.name());
  }

  void linked(Actor actor, ReferralId advice, Receipt grown) {
    ReferralLine from = require(actor, advice, ContactKind.ADVICE_WITHOUT_NAME);
    note(actor, advice, "contact.chronology.grew", grown.reference().value());
    note(actor, grown.id(), "contact.chronology.grown", from.reference().value());
  }

  List<ReferralLine> sentSince(Actor actor, Promise promise) {
    return promise.agency() == null
        ? List.of()
        : referrals.since(actor, promise.agency(), promise.madeAt());
  }

  /**
   * A line of the contact's history, and of the audit trail.
   *
   * @param reference the sentence's one word; empty where it has none
   */
  void note(Actor actor, ReferralId contact, String what, String reference) {
    notes.note(actor, contact, what, reference);
  }
}
