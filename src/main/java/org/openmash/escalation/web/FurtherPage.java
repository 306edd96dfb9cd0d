package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.FurtherForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a disagreement to the next level, because the answer does not settle it. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/escalations/{referral}/further")
class FurtherPage extends TurnPage<FurtherForm> {

  private final Escalations escalations;

  FurtherPage(Escalations escalations, Sheet sheet) {
    super(sheet, FurtherForm.class, "escalation.further");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toRaise(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, FurtherForm said) {
    escalations.further(actor, about, said);
  }
}
