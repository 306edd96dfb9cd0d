package org.openmash.supervision.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.PlanForm;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** When the next ones are to be. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/supervision/{id}/plan")
class PlanPage extends Sheet.Page<PlanForm> {

  private final SupervisionSessions sessions;

  PlanPage(SupervisionSessions sessions, Sheet sheet) {
    super(sheet, PlanForm.class, "supervision.plan");
    this.sessions = sessions;
  }

  @Override
  protected void admit(Actor actor, String id) {
    sessions.toPlan(actor, ArrangementId.parse(id));
  }

  @Override
  protected Answers begin(Actor actor, String id, Map<String, String> asked) {
    return Answers.of(Map.of("times", "1"));
  }

  @Override
  protected void save(Actor actor, String id, PlanForm said) {
    sessions.plan(actor, ArrangementId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/supervision/" + ArrangementId.parse(id);
  }
}
