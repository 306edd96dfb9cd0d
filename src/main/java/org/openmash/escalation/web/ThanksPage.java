package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.ThanksForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Good practice of the other side, logged where disagreements are. */
@Controller
@Guarded(Policy.ANSWERS_OR_MANAGES)
@RequestMapping("/escalations/{referral}/thanks")
class ThanksPage extends TurnPage<ThanksForm> {

  private final Escalations escalations;

  ThanksPage(Escalations escalations, Sheet sheet) {
    super(sheet, ThanksForm.class, "escalation.thanks");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toThank(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, ThanksForm said) {
    escalations.thank(actor, about, said);
  }
}
