package org.openmash.triage;

import java.time.Clock;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Nothing is closed without help while an answer is out, or something of it is not done. */
@Component
class OpenWork {

  private final ContactReader reader;
  private final ObjectProvider<NextSteps> steps;
  private final Clock clock;

  OpenWork(ContactReader reader, ObjectProvider<NextSteps> steps, Clock clock) {
    this.reader = reader;
    this.steps = steps;
    this.clock = clock;
  }

  void require(Actor actor, ReferralId referral, String outcome) {
    if (!outcome.equals(Outcome.Kind.NO_FURTHER_ACTION.name())) {
      return;
    }
    ContactView contact = reader.view(actor, referral);
    if (!contact.unheardAt(clock.instant()).isEmpty()) {
      throw new NotYourTurn("triage.refused.answer-out");
    }
    if (steps.stream().anyMatch(each -> !each.openWork(actor, contact).isEmpty())) {
      throw new NotYourTurn("triage.refused.open-work");
    }
  }
}
