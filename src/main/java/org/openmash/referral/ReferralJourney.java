package org.openmash.referral;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.document.Documents;
import org.openmash.form.Answers;
import org.openmash.form.Draft;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.form.WhichHub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A professional's referral, from the first question to the reference. */
@Component
class ReferralJourney implements Journey {

  private final ObjectProvider<Referrals> referrals;
  private final Documents documents;
  private final Profiles profiles;
  private final Hubs hubs;

  ReferralJourney(
      ObjectProvider<Referrals> referrals, Documents documents, Profiles profiles, Hubs hubs) {
    this.referrals = referrals;
    this.documents = documents;
    this.profiles = profiles;
    this.hubs = hubs;
  }

  @Override
  public String word() {
    return "referral";
  }

  @Override
  public Policy policy() {
    return Policy.REFERRING;
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
  public Answers startingWith(Actor actor) {
    Answers own = profiles.of(actor);
    boolean asksWhichHub = hubs.several() && actor.hub() == null;
    Answers known = asksWhichHub ? own.with(WhichHub.PAGE, Map.of()) : own;
    String you = ReferralPage.YOU.word();
    return actor.hasAny(Role.GUEST) && known.at(you) == null ? known.with(you, Map.of()) : known;
  }

  @Override
  public @Nullable String known(Words words, Answers draft) {
    Answers you = draft.within(ReferralPage.YOU.word());
    return you.isEmpty()
        ? null
        : words.say(
            "referral.you.known", you.text("name"), you.text("role"), you.text("organisation"));
  }

  @Override
  public String send(Actor actor, Draft draft) {
    Receipt receipt =
        referrals.getObject().receive(actor, Submission.of(draft.id(), draft.answers()));
    profiles.keep(actor, draft.answers());
    documents.handOver(
        actor,
        Subject.of("draft", draft.id()),
        Subject.of(Referrals.KIND, receipt.id()),
        actor.agency());
    return "/referrals/" + receipt.id() + "/sent";
  }
}
