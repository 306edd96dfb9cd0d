package org.openmash.triage;

import java.util.List;
import java.util.Set;
import org.openmash.form.Filling;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.OneFamily;
import org.openmash.referral.Receipt;
import org.openmash.referral.Referrals;
import org.openmash.referral.Relatives;
import org.springframework.stereotype.Component;

/** Splits a report about several families: each is weighed and decided by itself. */
@Component
class SplitDesk {

  private final TriageStore store;
  private final Referrals referrals;
  private final ContactDesk desk;
  private final Telling telling;
  private final Papers papers;

  SplitDesk(
      TriageStore store, Referrals referrals, ContactDesk desk, Telling telling, Papers papers) {
    this.store = store;
    this.referrals = referrals;
    this.desk = desk;
    this.telling = telling;
    this.papers = papers;
  }

  Receipt split(
      Actor actor, ReferralId id, Set<ChildId> children, Filling.Complete<SplitForm> form) {
    ContactLine contact = store.locked(id).orElseThrow(UnknownId::new);
    if (contact.state() != ContactState.TAKEN) {
      throw new NotYourTurn("triage.refused.split-not-taken");
    }
    if (telling.standing(id).stream().anyMatch(children::contains)) {
      throw new NotYourTurn("triage.refused.split-decided");
    }
    if (children.containsAll(store.childrenOf(id))) {
      throw new NotYourTurn("triage.refused.split-all");
    }
    OneFamily part = new OneFamily(children, form.record().about(), papers.forms().recorded(form));
    Receipt made = referrals.split(actor, id, part);
    desk.take(actor, made.id());
    telling.tell(actor, contact, List.of());
    return made;
  }

  Relatives relativesOf(Actor actor, ReferralId id) {
    return referrals.relativesOf(actor, id);
  }
}
