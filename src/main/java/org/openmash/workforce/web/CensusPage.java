package org.openmash.workforce.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.workforce.CensusForm;
import org.openmash.workforce.Censuses;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the workforce census asks of one social worker. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workers/{id}/census")
class CensusPage extends Sheet.Page<CensusForm> {

  private final Censuses censuses;
  private final Workers workers;
  private final Forms forms;

  CensusPage(Censuses censuses, Workers workers, Forms forms, Sheet sheet) {
    super(sheet, CensusForm.class, "workforce.census");
    this.censuses = censuses;
    this.workers = workers;
    this.forms = forms;
  }

  @Override
  protected void admit(Actor actor, String id) {
    workers.toChange(actor, UserId.parse(id));
  }

  @Override
  protected Answers begin(Actor actor, String id, Map<String, String> asked) {
    CensusForm said = censuses.said(actor, UserId.parse(id));
    return said == null ? Answers.none() : forms.answersOf(said);
  }

  @Override
  protected void save(Actor actor, String id, CensusForm said) {
    censuses.say(actor, UserId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/workforce/census";
  }
}
