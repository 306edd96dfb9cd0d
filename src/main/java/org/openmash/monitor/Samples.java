package org.openmash.monitor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * A few decided contacts of each week, drawn by a seed that nobody chose: a monitor looks at them
 * and says what they found, the hub answers.
 */
@Facade
public class Samples {

  private static final String KIND = "sampled-contact";
  static final String FINDING = "finding";

  private final Weeks weeks;
  private final SampleStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Samples(Weeks weeks, SampleStore store, Access access, Audit audit, Clock clock) {
    this.weeks = weeks;
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those drawn from one week, as the seed has them; without their decisions. */
  public List<Sampled> of(Actor actor, WeekId week) {
    return store.drawn(weeks.read(actor, week));
  }

  /**
   * One of them with its decisions.
   *
   * @throws UnknownId for every contact that was not drawn from that week
   */
  public Sampled read(Actor actor, WeekId week, ReferralId contact) {
    Subject subject = new Subject(KIND, contact.value());
    Optional<Sampled> drawn =
        of(actor, week).stream().filter(each -> each.contact().equals(contact)).findFirst();
    if (drawn.isEmpty()) {
      audit.refused(actor, Act.READ, subject);
      throw new UnknownId();
    }
    audit.note(actor, Act.READ, subject);
    return drawn.get().with(store.children(contact));
  }

  /** What was found in a week, the newest first. */
  public List<Finding> findings(Actor actor, WeekId week) {
    Weeks.toWatch(actor);
    return store.of(week);
  }

  /** What was found in one contact. */
  public List<Finding> findings(Actor actor, ReferralId contact) {
    Weeks.toWatch(actor);
    return store.of(contact);
  }

  /** To which nobody of the hub has said anything yet. */
  public List<Finding> unanswered(Actor actor) {
    Weeks.toWatch(actor);
    return store.unanswered();
  }

  /** Whether this actor writes findings: monitors do, and nobody of the hub. */
  public boolean mayFind(Actor actor) {
    return actor.scope() == Scope.MONITOR;
  }

  /** Lets pass whoever may say what they found in it. */
  public void toFind(Actor actor, WeekId week, ReferralId contact) {
    if (!mayFind(actor)) {
      audit.refused(actor, Act.CREATED, new Subject(KIND, contact.value()));
      throw new UnknownId();
    }
    read(actor, week, contact);
  }

  /** A monitor says what they found. */
  public void find(Actor actor, WeekId week, ReferralId contact, FindingForm form) {
    toFind(actor, week, contact);
    FindingId id = FindingId.next();
    store.add(id, week, contact, form, said(actor));
    audit.note(actor, Act.CREATED, Subject.of(FINDING, id));
  }

  /** One finding, for the manager who answers it. */
  public Finding toAnswer(Actor actor, FindingId id) {
    access.require(actor, Act.READ, Subject.of(FINDING, id));
    audit.note(actor, Act.READ, Subject.of(FINDING, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** A manager answers. */
  public void answer(Actor actor, FindingId id, FindingAnswerForm form) {
    toAnswer(actor, id);
    store.answer(Id.random(), id, form.words(), said(actor));
    audit.note(actor, Act.CHANGED, Subject.of(FINDING, id));
  }

  private SampleStore.Said said(Actor actor) {
    return new SampleStore.Said(actor.user().value(), actor.name(), clock.instant());
  }
}
