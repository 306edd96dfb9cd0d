package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.training.CallOffForm;
import org.openmash.training.CourseId;
import org.openmash.training.Courses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A course does not take place; whoever is on its list is told. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/courses/{id}/off")
class CourseOffPage extends Sheet.Page<CallOffForm> {

  private final Courses courses;

  CourseOffPage(Courses courses, Sheet sheet) {
    super(sheet, CallOffForm.class, "training.off");
    this.courses = courses;
  }

  @Override
  protected void admit(Actor actor, String id) {
    courses.toChange(actor, CourseId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, CallOffForm said) {
    courses.callOff(actor, CourseId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/courses/" + CourseId.parse(id);
  }
}
