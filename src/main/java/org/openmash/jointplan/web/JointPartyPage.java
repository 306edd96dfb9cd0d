package org.openmash.jointplan.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.jointplan.JointPlanId;
import org.openmash.jointplan.JointPlans;
import org.openmash.jointplan.NotPossibleNow;
import org.openmash.jointplan.PartyForm;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks one more agency into a plan. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/joint-plans/{id}/agency")
class JointPartyPage extends Sheet.Page<PartyForm> {

  private final JointPlans plans;

  JointPartyPage(JointPlans plans, Sheet sheet) {
    super(sheet, PartyForm.class, "jointplan.party");
    this.plans = plans;
  }

  @Override
  protected void admit(Actor actor, String id) {
    plans.toChange(actor, JointPlanId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, PartyForm said) {
    try {
      plans.ask(actor, JointPlanId.parse(id), said);
    } catch (NotPossibleNow refused) {
      throw new FormPages.NotSo("agency", refused.key());
    }
  }

  @Override
  protected String onward(String id) {
    return "/joint-plans/" + JointPlanId.parse(id);
  }
}
