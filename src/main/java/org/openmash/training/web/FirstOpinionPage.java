package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.training.CourseId;
import org.openmash.training.Evaluation;
import org.openmash.training.Evaluations;
import org.openmash.training.FirstForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one thought of a course, right after it. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/courses/{id}/first")
class FirstOpinionPage extends Sheet.Page<FirstForm> {

  private final Evaluations evaluations;

  FirstOpinionPage(Evaluations evaluations, Sheet sheet) {
    super(sheet, FirstForm.class, "training.first");
    this.evaluations = evaluations;
  }

  @Override
  protected void admit(Actor actor, String id) {
    evaluations.toSay(actor, CourseId.parse(id), Evaluation.Round.FIRST);
  }

  @Override
  protected void save(Actor actor, String id, FirstForm said) {
    evaluations.say(actor, CourseId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/training";
  }
}
