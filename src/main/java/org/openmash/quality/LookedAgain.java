package org.openmash.quality;

import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.openmash.triage.DecisionTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was to be looked at again is done when somebody decides anew, in that transaction. */
@Component
class LookedAgain {

  private final Deadlines deadlines;

  LookedAgain(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventListener
  void on(DecisionTaken taken) {
    if (taken.again()) {
      deadlines.meet(
          taken.by(), DipDesk.AGAIN, Subject.of(Referrals.KIND, taken.referral()), taken.at());
    }
  }
}
