package org.openmash.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** The meetings of a supervisor and whom they supervise, and what was said in them. */
@Facade
public class SupervisionSessions {

  private final ArrangementStore arrangements;
  private final SessionStore store;
  private final SupervisionClock due;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  SupervisionSessions(
      ArrangementStore arrangements,
      SessionStore store,
      SupervisionClock due,
      Access access,
      Audit audit,
      Clock clock) {
    this.arrangements = arrangements;
    this.store = store;
    this.due = due;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One supervision, whole, as far as this actor may read it.
   *
   * @param agreed what was agreed about the work
   * @param wellbeing how somebody was; empty for everybody but the two
   */
  public record View(
      Arrangement it,
      List<Session> sessions,
      Map<SessionId, String> agreed,
      Map<SessionId, String> wellbeing) {}

  public View read(Actor actor, ArrangementId id) {
    Arrangement it = require(actor, Act.READ, id);
    audit.note(actor, Act.READ, it.subject());
    return new View(it, store.of(id), store.agreed(id), store.wellbeing(id));
  }

  /** What is planned, by arrangement, soonest first. */
  public Map<ArrangementId, List<Session>> planned(Actor actor, Collection<Arrangement> of) {
    return store.planned(of.stream().map(Arrangement::id).toList());
  }

  /** Lets pass whoever may plan the next one. */
  public Arrangement toPlan(Actor actor, ArrangementId id) {
    Arrangement it = require(actor, Act.CHANGED, id);
    if (!it.isNow()) {
      throw new NotPossibleNow("supervision.refused.ended");
    }
    return it;
  }

  public void plan(Actor actor, ArrangementId id, PlanForm form) {
    Arrangement it = toPlan(actor, id);
    for (int n = 0; n < form.times(); n++) {
      plan(actor, it, form.day().plusWeeks((long) n * it.weeks()), form.at());
    }
    audit.note(actor, Act.CHANGED, it.subject());
  }

  /** Lets pass whoever may say what became of it, while nobody has. */
  public Session toSettle(Actor actor, SessionId id) {
    Session session = find(actor, id);
    toPlan(actor, session.of());
    if (session.state() != Session.State.PLANNED) {
      throw new NotPossibleNow("supervision.refused.settled");
    }
    return session;
  }

  /** Lets pass one of the two: nobody else can say that they met. */
  public Arrangement toHold(Actor actor, ArrangementId id) {
    Arrangement it = toPlan(actor, id);
    if (!isOneOf(it, actor.user())) {
      audit.refused(actor, Act.CHANGED, it.subject());
      throw new UnknownId();
    }
    return it;
  }

  /** They met as planned. */
  public void held(Actor actor, SessionId id, HeldForm form) {
    Session session = toSettle(actor, id);
    Arrangement it = toHold(actor, session.of());
    if (!store.held(id, form.on(), actor.user(), clock.instant())) {
      throw new NotPossibleNow("supervision.refused.settled");
    }
    said(actor, it, id, form);
  }

  /** They met without having planned it. */
  public void held(Actor actor, ArrangementId id, HeldForm form) {
    Arrangement it = toHold(actor, id);
    Session session =
        new Session(SessionId.next(), id, form.on(), null, Session.State.HELD, form.on(), null);
    store.add(session, actor.user(), clock.instant());
    said(actor, it, session.id(), form);
  }

  private void said(Actor actor, Arrangement it, SessionId id, HeldForm form) {
    if (form.agreed() != null) {
      store.agreed(id, it, form.agreed());
    }
    if (form.wellbeing() != null) {
      store.wellbeing(id, it, form.wellbeing());
    }
    // What is written down late does not bring back an earlier day.
    if (it.lastHeld() == null || form.on().isAfter(it.lastHeld())) {
      arrangements.held(it.id(), form.on(), form.on().plusWeeks(it.weeks()));
      due.held(it, form.on());
      due.owed(arrangements.find(it.id()).orElseThrow(), form.on());
    }
    if (form.next() != null) {
      plan(actor, it, form.next(), null);
    }
    audit.note(actor, Act.CHANGED, it.subject());
  }

  /** They do not meet as planned; what is due stays due. */
  public void cancel(Actor actor, SessionId id, CancelForm form) {
    Session session = toSettle(actor, id);
    Arrangement it = toPlan(actor, session.of());
    if (!store.cancelled(id, form.why(), actor.user(), clock.instant())) {
      throw new NotPossibleNow("supervision.refused.settled");
    }
    if (form.instead() != null) {
      plan(actor, it, form.instead(), session.at());
    }
    audit.note(actor, Act.CHANGED, it.subject());
  }

  private void plan(Actor actor, Arrangement it, LocalDate day, @Nullable LocalTime at) {
    store.add(
        new Session(SessionId.next(), it.id(), day, at, Session.State.PLANNED, null, null),
        actor.user(),
        clock.instant());
  }

  private Arrangement require(Actor actor, Act act, ArrangementId id) {
    access.require(actor, act, Arrangement.subject(id));
    return arrangements.find(id).orElseThrow(UnknownId::new);
  }

  /** One meeting; asking for one that is out of sight is on the trail. */
  Session find(Actor actor, SessionId id) {
    return store
        .find(id)
        .orElseThrow(() -> {
          audit.refused(actor, Act.READ, Subject.of("supervision-session", id));
          return new UnknownId();
        });
  }

  private static boolean isOneOf(Arrangement it, UserId user) {
    return user.equals(it.supervisor()) || user.equals(it.user());
  }
}
