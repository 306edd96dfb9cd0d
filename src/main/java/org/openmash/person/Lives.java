package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * What happens in a life: births, deaths, disputed ages. Each is recorded once, changes what the
 * record says, and is taken back as if it had not been recorded.
 */
@Facade
public class Lives {

  private final LifeReader reader;
  private final LifeDesk desk;
  private final BirthDesk births;
  private final LifeKeeping keeping;
  private final Access access;

  Lives(LifeReader reader, LifeDesk desk, BirthDesk births, LifeKeeping keeping, Access access) {
    this.reader = reader;
    this.desk = desk;
    this.births = births;
    this.keeping = keeping;
    this.access = access;
  }

  /** What happened to this person, and what may be recorded now. */
  public LifeView of(Actor actor, PersonId id) {
    require(actor, Act.READ, id);
    return reader.view(actor, id);
  }

  /** Everybody not born yet who was expected on this day or later, or nobody knows when. */
  public List<PersonLine> unborn(Actor actor, LocalDate since) {
    if (actor.scope() != Scope.SYSTEM
        && !actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
    return reader.unborn(actor, since);
  }

  /**
   * Unborn babies on record whose mother bears the same name and who are due about the same time.
   */
  public List<PersonLine> unbornBeside(Actor actor, PersonId id) {
    require(actor, Act.CHANGED, id);
    return reader.unbornBeside(actor, id);
  }

  /** What a report that was said to be about this baby says of its birth, to begin with. */
  public Answers reportedBirth(Actor actor, PersonId id) {
    require(actor, Act.CHANGED, id);
    return reader.reportedBirth(actor, id);
  }

  /**
   * Records what concerns one person alone.
   *
   * @throws NotRecorded where it cannot have happened to them
   */
  public Recording record(Actor actor, PersonId id, LifeEvent.Kind kind, Answers answers) {
    require(actor, Act.CHANGED, id);
    return desk.record(actor, id, kind, answers);
  }

  /**
   * Records a birth: the same record goes on as the child's.
   *
   * @param twins records of other babies of the pregnancy that are there already
   * @param sure whether an unlikely date was seen and said to be right
   * @throws NotRecorded where one of them is born already
   */
  public Recording born(
      Actor actor, PersonId id, List<PersonId> twins, Answers answers, boolean sure) {
    List<PersonId> records = Stream.concat(Stream.of(id), twins.stream()).distinct().toList();
    records.forEach(each -> require(actor, Act.CHANGED, each));
    return births.born(actor, records, answers, sure);
  }

  /**
   * Takes back what was recorded, on every record it touched.
   *
   * @throws NotRecorded where something was recorded after it
   */
  public void takeBack(Actor actor, PersonId id, long event, TakingBackForm form) {
    require(actor, Act.READ, id);
    LifeStore.Row found = keeping.find(id, event);
    if (found.kind() == LifeEvent.Kind.ADOPTION) {
      manages(actor);
    } else {
      keeping.touchedBy(found).forEach(each -> require(actor, Act.CHANGED, each));
    }
    keeping.takeBack(actor, found, form.because());
  }

  private void require(Actor actor, Act act, PersonId id) {
    access.require(actor, act, Subject.of(Persons.KIND, id));
  }

  /** Whoever is not named cannot find the event of an adoption at all. */
  private static void manages(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
