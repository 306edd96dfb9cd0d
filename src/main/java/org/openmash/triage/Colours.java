package org.openmash.triage;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;

/** The colours the hub rates with, and has rated with: for its managers and inspectors. */
@Facade
public class Colours {

  private final SchemeHistory history;

  Colours(SchemeHistory history) {
    this.history = history;
  }

  /** Every scheme the hub has worked with, the newest first. */
  public List<OldScheme> history(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.INSPECTOR, Role.SCREENER)) {
      throw new UnknownId();
    }
    return history.all();
  }
}
