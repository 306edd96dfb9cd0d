package org.openmash.supervision.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.HeldForm;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The two met without having planned it. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/supervision/{id}/held")
class UnplannedPage extends Sheet.Page<HeldForm> {

  private final SupervisionSessions sessions;

  UnplannedPage(SupervisionSessions sessions, Sheet sheet) {
    super(sheet, HeldForm.class, "supervision.held");
    this.sessions = sessions;
  }

  @Override
  protected void admit(Actor actor, String id) {
    sessions.toHold(actor, ArrangementId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, HeldForm said) {
    sessions.held(actor, ArrangementId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/supervision/" + ArrangementId.parse(id);
  }
}
