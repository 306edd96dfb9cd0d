package org.openmash.triage;

import java.util.Map;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.hub.Hub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** What is done with a contact before another hub has it. */
@Component
class Leaving {

  private final TriageStore store;
  private final Telling telling;
  private final Clocks clocks;
  private final Chronology chronology;
  private final Referrals referrals;

  Leaving(
      TriageStore store,
      Telling telling,
      Clocks clocks,
      Chronology chronology,
      Referrals referrals) {
    this.store = store;
    this.telling = telling;
    this.clocks = clocks;
    this.chronology = chronology;
    this.referrals = referrals;
  }

  void leave(Actor actor, ReferralId id, Hub to, OtherHubForm form) {
    ContactLine contact = store.locked(id).orElseThrow(UnknownId::new);
    if (contact.state() != ContactState.TAKEN) {
      throw new NotYourTurn("triage.refused.not-taken");
    }
    if (telling.isDecidedInPart(id)) {
      throw new NotYourTurn("triage.refused.close-decided");
    }
    telling.leaves(actor, contact);
    chronology.enter(
        actor,
        Gate.subject(id),
        Circle.hubOnly(),
        "triage.chronology.other-hub.why",
        telling.now(),
        Map.of("hub", to.name().english(), "why", form.why().strip()));
    chronology.enter(
        actor,
        Gate.subject(id),
        Circle.with(contact.agency()),
        "triage.chronology.other-hub",
        telling.now(),
        Map.of("hub", to.name().english()));
    referrals.nudge(actor, id, "triage.mail.other-hub");
    clocks.handBack(actor, contact);
    store.lay(id);
  }
}
