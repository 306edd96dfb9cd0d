package org.openmash.triage;

import java.util.List;
import org.openmash.deadline.Deadline;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.RequestView;
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
  private final Running running;
  private final EarlierContacts earlier;

  ContactReader(
      TriageStore store,
      Decisions decisions,
      Referrals referrals,
      Running running,
      EarlierContacts earlier) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.running = running;
    this.earlier = earlier;
  }

  ContactView view(Actor actor, ReferralId id) {
    ContactLine line = store.line(id).orElseThrow(UnknownId::new);
    EarlierContacts.Earlier known = earlier.of(actor, id);
    return new ContactView(
        line,
        referrals.read(actor, id),
        running.clocks(actor, id),
        store.ratingsOf(id),
        decisions.record(id),
        decisions.of(id),
        known.shown(),
        !known.hidden().isEmpty(),
        running.requests(actor, id));
  }

  /** What is under way about a contact: its clocks, and what partners were asked. */
  @Component
  static class Running {

    private final Clocks clocks;
    private final InformationRequests requests;

    Running(Clocks clocks, InformationRequests requests) {
      this.clocks = clocks;
      this.requests = requests;
    }

    List<Deadline> clocks(Actor actor, ReferralId contact) {
      return clocks.of(actor, contact);
    }

    List<RequestView> requests(Actor actor, ReferralId contact) {
      return requests.about(actor, contact);
    }
  }
}
