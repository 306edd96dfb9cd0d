package org.openmash.monitor;

import java.util.List;
import org.openmash.access.Access;
import org.openmash.access.Policy;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** The weeks of a hub in figures, for whoever watches it on behalf of a partner. */
@Facade
public class Weeks {

  static final String KIND = "week";

  private final WeekStore store;
  private final Access access;
  private final Audit audit;

  Weeks(WeekStore store, Access access, Audit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  /** The newest first, without their lines. */
  public List<Week> all(Actor actor) {
    toWatch(actor);
    return store.all();
  }

  /**
   * One of them.
   *
   * @throws UnknownId also where it is another hub's
   */
  public Week read(Actor actor, WeekId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  static void toWatch(Actor actor) {
    if (!Policy.MONITORS.admits(actor)) {
      throw new UnknownId();
    }
  }
}
