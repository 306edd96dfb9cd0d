package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.CloseForm;
import org.openmash.escalation.Escalations;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends a disagreement to whose answer nobody replied in time. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/escalations/{referral}/close")
class ClosePage extends TurnPage<CloseForm> {

  private final Escalations escalations;

  ClosePage(Escalations escalations, Sheet sheet) {
    super(sheet, CloseForm.class, "escalation.close");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toAnswer(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, CloseForm said) {
    escalations.close(actor, about, said);
  }
}
