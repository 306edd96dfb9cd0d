package org.openmash.supervision.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.supervision.CancelForm;
import org.openmash.supervision.SessionId;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The two do not meet as planned. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/supervision/sessions/{id}/cancel")
class CancelPage extends Sheet.Page<CancelForm> {

  private final SupervisionSessions sessions;

  CancelPage(SupervisionSessions sessions, Sheet sheet) {
    super(sheet, CancelForm.class, "supervision.cancel");
    this.sessions = sessions;
  }

  @Override
  protected void admit(Actor actor, String id) {
    sessions.toSettle(actor, SessionId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, CancelForm said) {
    sessions.cancel(actor, SessionId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/supervision";
  }
}
