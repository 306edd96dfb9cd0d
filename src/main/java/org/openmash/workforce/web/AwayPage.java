package org.openmash.workforce.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.workforce.AbsenceForm;
import org.openmash.workforce.Absences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says that somebody is away, was, or will be. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workers/{id}/away")
class AwayPage extends Sheet.Page<AbsenceForm> {

  private final Absences absences;

  AwayPage(Absences absences, Sheet sheet) {
    super(sheet, AbsenceForm.class, "workforce.absence");
    this.absences = absences;
  }

  @Override
  protected void admit(Actor actor, String id) {
    absences.of(actor, UserId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, AbsenceForm said) {
    absences.add(actor, UserId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/workers/" + id;
  }
}
