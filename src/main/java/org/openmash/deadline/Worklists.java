package org.openmash.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** What somebody owes, soonest first, and why some of it was late. */
@Facade
public class Worklists {

  private final DeadlineStore store;
  private final FactStore facts;
  private final Timetable timetable;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Worklists(
      DeadlineStore store,
      FactStore facts,
      Timetable timetable,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.timetable = timetable;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What these owe, and what they were late with and nobody has said why; soonest first.
   *
   * @param from how many to leave out before the first
   * @param size how many at most
   */
  public List<Deadline> of(Actor actor, Collection<Owner> owners, int from, int size) {
    return store.worklist(owners, from, size);
  }

  /** How long that list is. */
  public int count(Actor actor, Collection<Owner> owners) {
    return store.count(owners);
  }

  /**
   * One deadline.
   *
   * @throws UnknownId when there is none, or none this actor may see
   */
  public Deadline one(Actor actor, DeadlineId id) {
    access.require(actor, Act.READ, Subject.of("deadline", id));
    audit.note(actor, Act.READ, Subject.of("deadline", id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /**
   * One deadline, for whoever may say why it was late.
   *
   * @throws UnknownId also when somebody else answers for it
   */
  public Deadline toExplain(Actor actor, DeadlineId id) {
    access.require(actor, Act.CHANGED, Subject.of("deadline", id));
    return one(actor, id);
  }

  /** Whether this actor may say why one they see was late. */
  public boolean answersFor(Actor actor, Deadline deadline) {
    return DeadlineRule.answersFor(actor, deadline);
  }

  /** What happened to it, first things first; an agency sees what its own people wrote. */
  public List<Fact> history(Actor actor, DeadlineId id) {
    access.require(actor, Act.READ, Subject.of("deadline", id));
    audit.note(actor, Act.READ, Subject.of("deadline", id));
    return facts.of(id);
  }

  /** Says why it was late; said again, both are kept. */
  public void explainLateness(Actor actor, DeadlineId id, LatenessReason reason, String words) {
    access.require(actor, Act.CHANGED, Subject.of("deadline", id));
    Deadline deadline = store.find(id).orElseThrow(UnknownId::new);
    if (!deadline.isLate(clock.instant())) {
      throw new UnknownId();
    }
    store.markExplained(id);
    facts.add(actor, id, Fact.What.EXPLAINED, clock.instant(), reason.name(), words);
    audit.note(actor, Act.CHANGED, Subject.of("deadline", id));
  }

  /**
   * How much is late now, over all that this actor sees.
   *
   * @param byLaw what a law or guidance sets the limit of
   */
  public record Late(int all, int byLaw) {}

  public Late late(Actor actor) {
    Map<String, Integer> rules = store.late(clock.instant());
    return new Late(
        rules.values().stream().mapToInt(each -> each).sum(),
        rules.entrySet().stream()
            .filter(each -> timetable.rule(each.getKey()).isStatutory())
            .mapToInt(Map.Entry::getValue)
            .sum());
  }

  /**
   * Writes down once for each what was not done in time; called by the program each minute.
   *
   * @return how many were found
   */
  public int noteMissed(Actor actor) {
    Instant now = clock.instant();
    List<Deadline> missed = store.newlyMissed(now);
    for (Deadline deadline : missed) {
      store.markMissed(deadline.id());
      facts.add(actor, deadline.id(), Fact.What.MISSED, deadline.due());
      audit.note(actor, Act.CHANGED, Subject.of("deadline", deadline.id()));
    }
    return missed.size();
  }
}
