package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.LessonForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the hub learns of a disagreement. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/escalations/{referral}/lesson")
class LessonPage extends TurnPage<LessonForm> {

  private final Escalations escalations;

  LessonPage(Escalations escalations, Sheet sheet) {
    super(sheet, LessonForm.class, "escalation.lesson");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toLearn(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, LessonForm said) {
    escalations.learn(actor, about, said);
  }
}
