package org.openmash.retention;

import java.time.Clock;
import java.util.List;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** What must not be deleted whatever the rules say: placed by one, lifted by two. */
@Facade
public class Holds {

  /** The kind of subject a hold is. */
  public static final String KIND = "hold";

  private final HoldStore store;
  private final Forms forms;
  private final Audit audit;
  private final Clock clock;

  Holds(HoldStore store, Forms forms, Audit audit, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /** From now on nothing it covers is proposed or deleted, agreed to or not. */
  public HoldId place(Actor actor, HoldForm said, Hold.Covers covers) {
    Disposals.answers(actor);
    HoldId id = HoldId.next();
    switch (forms.fill(HoldForm.class, forms.answersOf(said))) {
      case Filling.Complete<HoldForm> complete ->
          store.add(id, covers, forms.recorded(complete), actor.user(), clock.instant());
      case Filling.Incomplete<HoldForm> _ ->
          throw new IllegalArgumentException("a form that was filled in does not fit itself");
    }
    audit.note(actor, Act.CREATED, Subject.of(KIND, id));
    if (covers.subject() != null) {
      audit.note(actor, Act.CHANGED, covers.subject());
    }
    return id;
  }

  /** All that were ever placed and the actor may know of, those that stand first. */
  public List<Hold> all(Actor actor) {
    Disposals.answers(actor);
    audit.note(actor, Act.READ, new Subject(KIND, actor.user().value()));
    return store.all();
  }

  /** It is no longer needed, says one; it stands until another agrees. */
  public void proposeLift(Actor actor, HoldId id, LiftHoldForm form) {
    standing(actor, id);
    store.proposeLift(id, form.because(), actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  /** It stays after all. */
  public void keep(Actor actor, HoldId id) {
    standing(actor, id);
    store.proposeLift(id, null, actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  /**
   * What it covered may be proposed again.
   *
   * @throws NotTheSecond for whoever proposed to lift it
   */
  public void lift(Actor actor, HoldId id) {
    Hold hold = standing(actor, id);
    if (hold.lift() == null) {
      throw new UnknownId();
    }
    if (hold.lift().by().equals(actor.user())) {
      throw new NotTheSecond();
    }
    store.lift(id, actor.user(), clock.instant());
    audit.note(actor, Act.AUTHORISED, Subject.of(KIND, id));
  }

  /** One that stands. */
  public Hold standing(Actor actor, HoldId id) {
    Disposals.answers(actor);
    return store.find(id).filter(Hold::stands).orElseThrow(UnknownId::new);
  }
}
