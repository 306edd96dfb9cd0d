package org.openmash.supervision.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.supervision.HeldForm;
import org.openmash.supervision.SessionId;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The two met as planned. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/supervision/sessions/{id}/held")
class SupervisionHeldPage extends Sheet.Page<HeldForm> {

  private final SupervisionSessions sessions;

  SupervisionHeldPage(SupervisionSessions sessions, Sheet sheet) {
    super(sheet, HeldForm.class, "supervision.held");
    this.sessions = sessions;
  }

  @Override
  protected void admit(Actor actor, String id) {
    sessions.toHold(actor, sessions.toSettle(actor, SessionId.parse(id)).of());
  }

  @Override
  protected void save(Actor actor, String id, HeldForm said) {
    sessions.held(actor, SessionId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/supervision";
  }
}
