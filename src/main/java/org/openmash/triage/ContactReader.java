package org.openmash.triage;

import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Puts one contact together from everything the hub knows of it. */
@Component
class ContactReader {

  private final TriageStore store;
  private final Decisions decisions;
  private final Referrals referrals;
  private final Clocks clocks;
  private final EarlierContacts earlier;

  ContactReader(
      TriageStore store,
      Decisions decisions,
      Referrals referrals,
      Clocks clocks,
      EarlierContacts earlier) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.clocks = clocks;
    this.earlier = earlier;
  }

  ContactView view(Actor actor, ReferralId id) {
    ContactLine line = store.line(id).orElseThrow(UnknownId::new);
    EarlierContacts.Earlier known = earlier.of(actor, id);
    return new ContactView(
        line,
        referrals.read(actor, id),
        clocks.of(actor, id),
        store.ratingsOf(id),
        decisions.record(id),
        decisions.of(id),
        known.shown(),
        !known.hidden().isEmpty());
  }
}
