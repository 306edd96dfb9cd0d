package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.AnswerForm;
import org.openmash.escalation.Disagreement;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.Levels;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The hub answers a disagreement. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/escalations/{referral}/answer")
class HubAnswerPage extends TurnPage<AnswerForm> {

  private final Escalations escalations;
  private final Levels levels;

  HubAnswerPage(Escalations escalations, Levels levels, Sheet sheet) {
    super(sheet, AnswerForm.class, "escalation.answer");
    this.escalations = escalations;
    this.levels = levels;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toAnswer(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, AnswerForm said) {
    Disagreement of = escalations.toAnswer(actor, about);
    if (said.decidedBy() == null && levels.of(of.hub(), of.level()).outside()) {
      throw new NotSo("decidedBy", "escalation.refused.outside");
    }
    escalations.answer(actor, about, said);
  }
}
