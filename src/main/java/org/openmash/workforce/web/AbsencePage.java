package org.openmash.workforce.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.workforce.AbsenceForm;
import org.openmash.workforce.AbsenceId;
import org.openmash.workforce.Absences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says when somebody came back, or puts another day or reason right. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/absences/{id}")
class AbsencePage extends Sheet.Page<AbsenceForm> {

  private final Absences absences;
  private final Forms forms;

  AbsencePage(Absences absences, Forms forms, Sheet sheet) {
    super(sheet, AbsenceForm.class, "workforce.absence");
    this.absences = absences;
    this.forms = forms;
  }

  @Override
  protected void admit(Actor actor, String id) {
    absences.toChange(actor, AbsenceId.parse(id));
  }

  @Override
  protected Answers begin(Actor actor, String id, Map<String, String> asked) {
    AbsenceForm said = absences.toChange(actor, AbsenceId.parse(id)).said();
    return said == null ? Answers.none() : forms.answersOf(said);
  }

  @Override
  protected void save(Actor actor, String id, AbsenceForm said) {
    absences.change(actor, AbsenceId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/workforce";
  }
}
