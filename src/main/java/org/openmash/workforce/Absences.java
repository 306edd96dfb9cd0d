package org.openmash.workforce;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** When those who work with children are away, and why, for those who answer for them. */
@Facade
public class Absences {

  private static final String KIND = "worker";

  private final AbsenceStore store;
  private final Workers workers;
  private final Audit audit;
  private final Clock clock;

  Absences(AbsenceStore store, Workers workers, Audit audit, Clock clock) {
    this.store = store;
    this.workers = workers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One time somebody was away.
   *
   * @param why null where nobody said
   */
  public record Line(Absence absence, CensusCodes.@Nullable Absence why) {

    /** The same as it is asked; null where nobody said why. */
    public @Nullable AbsenceForm said() {
      return why == null ? null : new AbsenceForm(why, absence.from(), absence.until());
    }
  }

  /** Every time somebody was away, the last first. */
  public List<Line> of(Actor actor, UserId user) {
    workers.toChange(actor, user);
    Map<AbsenceId, CensusCodes.Absence> why = store.why();
    return store.of(user).stream().map(each -> new Line(each, why.get(each.id()))).toList();
  }

  /** Says that somebody is away, was, or will be. */
  public AbsenceId add(Actor actor, UserId user, AbsenceForm said) {
    if (workers.toChange(actor, user).isEmpty()) {
      throw new UnknownId();
    }
    AbsenceId id = AbsenceId.next();
    keep(actor, id, user, said);
    return id;
  }

  /** Says when they came back, or puts another day or reason right. */
  public void change(Actor actor, AbsenceId id, AbsenceForm said) {
    keep(actor, id, toChange(actor, id).absence().user(), said);
  }

  /**
   * One of them, for whoever may change it.
   *
   * @throws UnknownId for everybody else
   */
  public Line toChange(Actor actor, AbsenceId id) {
    Absence it = store.find(id).orElseThrow(UnknownId::new);
    workers.toChange(actor, it.user());
    return new Line(it, store.why().get(id));
  }

  private void keep(Actor actor, AbsenceId id, UserId user, AbsenceForm said) {
    store.put(id, user, said, actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, user));
  }
}
