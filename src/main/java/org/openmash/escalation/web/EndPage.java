package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.EndForm;
import org.openmash.escalation.Escalations;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends a disagreement for whoever raised it: settled by the answer, or taken back. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/escalations/{referral}/end")
class EndPage extends TurnPage<EndForm> {

  private final Escalations escalations;

  EndPage(Escalations escalations, Sheet sheet) {
    super(sheet, EndForm.class, "escalation.end");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toRaise(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, EndForm said) {
    escalations.end(actor, about, said);
  }
}
