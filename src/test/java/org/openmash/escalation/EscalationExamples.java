package org.openmash.escalation;

import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Component;

/** Disagreements brought as far as a test needs them. */
@Component
public class EscalationExamples {

  private final Escalations escalations;
  private final MovingUp movingUp;

  EscalationExamples(Escalations escalations, MovingUp movingUp) {
    this.escalations = escalations;
    this.movingUp = movingUp;
  }

  /** Raised by whoever referred. */
  public void raised(Actor referrer, ReferralId referral) {
    escalations.raise(
        referrer,
        referral,
        new RaiseForm(
            RaiseForm.What.DISAGREE,
            Theme.THRESHOLD,
            "It was not weighed.",
            "Look again.",
            null,
            false));
  }

  /** The same, answered by the hub, with what it learnt, and a word of thanks. */
  public void answered(Actor referrer, Actor hub, ReferralId referral) {
    raised(referrer, referral);
    escalations.answer(
        hub, referral, new AnswerForm(AnswerForm.Given.STANDS, "Read once more.", null));
    escalations.learn(hub, referral, new LessonForm(Theme.THRESHOLD, "Say what was weighed."));
    escalations.thank(referrer, referral, new ThanksForm(null, "Quick to answer."));
  }

  /** What the program does every ten minutes. */
  public void timePasses() {
    movingUp.look();
  }
}
