package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.MeetingForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Arranges a meeting about a disagreement, or says what it agreed. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/escalations/{referral}/meeting")
class MeetingPage extends TurnPage<MeetingForm> {

  private final Escalations escalations;

  MeetingPage(Escalations escalations, Sheet sheet) {
    super(sheet, MeetingForm.class, "escalation.meeting");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toAnswer(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, MeetingForm said) {
    escalations.meeting(actor, about, said);
  }
}
