package org.openmash.escalation.web;

import java.util.Arrays;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.RaiseForm;
import org.openmash.form.Answers;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says that somebody disagrees, or that it is not safe; with an account and without. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/escalations/{referral}/new")
class RaisePage extends TurnPage<RaiseForm> {

  private static final String WHAT = "what";

  private final Escalations escalations;

  RaisePage(Escalations escalations, Sheet sheet) {
    super(sheet, RaiseForm.class, "escalation.raise");
    this.escalations = escalations;
  }

  @Override
  void admit(Actor actor, ReferralId about) {
    escalations.toRaise(actor, about);
  }

  @Override
  void save(Actor actor, ReferralId about, RaiseForm said) {
    escalations.raise(actor, about, said);
  }

  /** What they pressed to come here they need not say again. */
  @Override
  protected Answers begin(Actor actor, String id, Map<String, String> asked) {
    String what = asked.getOrDefault(WHAT, "");
    return Arrays.stream(RaiseForm.What.values()).anyMatch(each -> each.name().equals(what))
        ? Answers.of(Map.of(WHAT, what))
        : Answers.none();
  }

  @Override
  protected String back(String id) {
    return "/referrals/" + ReferralId.parse(id);
  }
}
