package org.openmash.supervision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openmash.database.Work;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Colleagues and who supervises them, for the tests of pages. */
@Component
public class SupervisionExamples {

  public static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

  private final Supervision supervision;
  private final SupervisionSessions sessions;
  private final SupervisedChildren children;
  private final ArrangementStore store;
  private final Work work;

  SupervisionExamples(
      Supervision supervision,
      SupervisionSessions sessions,
      SupervisedChildren children,
      ArrangementStore store,
      Work work) {
    this.supervision = supervision;
    this.sessions = sessions;
    this.children = children;
    this.store = store;
    this.work = work;
  }

  /**
   * What there is of it.
   *
   * @param planned nobody said yet what became of it
   * @param held was held, and a child can be spoken about
   */
  public record Made(ArrangementId id, SessionId planned, SessionId held) {}

  /** One held, one planned, whatever agency the two are of. */
  public Made made(Actor supervisor, Actor supervised) {
    Arrangement it =
        new Arrangement(
            ArrangementId.next(),
            supervisor.agency(),
            null,
            supervised.name(),
            "",
            supervised.user(),
            supervisor.user(),
            "social-work",
            4,
            LONG_AGO,
            null,
            LONG_AGO.plusWeeks(4),
            null);
    work.as(
        Actor.system("test"),
        () -> store.add(it, supervisor.user(), LONG_AGO.atStartOfDay().toInstant(ZoneOffset.UTC)));
    sessions.held(
        supervisor,
        it.id(),
        new HeldForm(
            LocalDate.of(2026, 2, 2), "Less on her plate.", "Tired.", LocalDate.of(2026, 3, 9)));
    var all = sessions.read(supervisor, it.id()).sessions();
    return new Made(it.id(), all.getFirst().id(), all.getLast().id());
  }

  /** Overdue since long. */
  public ArrangementId overdue(Actor lead, Actor supervisor, Actor supervised) {
    return supervision.begin(
        lead,
        supervised.user(),
        supervisor.user(),
        new ArrangeForm(null, "Midwife", new Choice("first-year"), LONG_AGO));
  }

  public void discuss(Actor actor, Made made, CaseId about) {
    children.discuss(
        actor,
        made.held(),
        about,
        new DiscussedForm("Two visits nobody opened.", "See the child at school.", null));
  }
}
