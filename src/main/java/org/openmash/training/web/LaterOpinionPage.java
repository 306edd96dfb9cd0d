package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.training.CourseId;
import org.openmash.training.Evaluation;
import org.openmash.training.Evaluations;
import org.openmash.training.LaterForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one does otherwise, some weeks after a course. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/courses/{id}/later")
class LaterOpinionPage extends Sheet.Page<LaterForm> {

  private final Evaluations evaluations;

  LaterOpinionPage(Evaluations evaluations, Sheet sheet) {
    super(sheet, LaterForm.class, "training.later");
    this.evaluations = evaluations;
  }

  @Override
  protected void admit(Actor actor, String id) {
    evaluations.toSay(actor, CourseId.parse(id), Evaluation.Round.LATER);
  }

  @Override
  protected void save(Actor actor, String id, LaterForm said) {
    evaluations.say(actor, CourseId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/training";
  }
}
