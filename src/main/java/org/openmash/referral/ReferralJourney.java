package org.openmash.referral;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.form.Draft;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A professional's referral, from the first question to the reference. */
@Component
class ReferralJourney implements Journey {

  private final ObjectProvider<Referrals> referrals;

  ReferralJourney(ObjectProvider<Referrals> referrals) {
    this.referrals = referrals;
  }

  @Override
  public String word() {
    return "referral";
  }

  @Override
  public Policy policy() {
    return Policy.PARTNER;
  }

  @Override
  public List<? extends JourneyPage> pages() {
    return List.of(ReferralPage.values());
  }

  @Override
  public String send(Actor actor, Draft draft) {
    Receipt receipt =
        referrals.getObject().receive(actor, Submission.of(draft.id(), draft.answers()));
    return "/referrals/" + receipt.id() + "/sent";
  }
}
