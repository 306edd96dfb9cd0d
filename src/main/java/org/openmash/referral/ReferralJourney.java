package org.openmash.referral;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.document.Documents;
import org.openmash.form.Draft;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A professional's referral, from the first question to the reference. */
@Component
class ReferralJourney implements Journey {

  private final ObjectProvider<Referrals> referrals;
  private final Documents documents;

  ReferralJourney(ObjectProvider<Referrals> referrals, Documents documents) {
    this.referrals = referrals;
    this.documents = documents;
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
  public boolean takesDocuments() {
    return true;
  }

  @Override
  public String send(Actor actor, Draft draft) {
    Receipt receipt =
        referrals.getObject().receive(actor, Submission.of(draft.id(), draft.answers()));
    documents.handOver(
        actor,
        Subject.of("draft", draft.id()),
        Subject.of(Referrals.KIND, receipt.id()),
        actor.agency());
    return "/referrals/" + receipt.id() + "/sent";
  }
}
