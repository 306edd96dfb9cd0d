package org.openmash.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Records that may be one person, for somebody to look at: found by the program, decided by people.
 * Who was said to be two people is not asked about again while both records say what they said.
 */
@Facade
public class Duplicates {

  private final Pairs pairs;
  private final PersonStore persons;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Duplicates(Pairs pairs, PersonStore persons, Access access, Audit audit, Clock clock) {
    this.pairs = pairs;
    this.persons = persons;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Some of them, the likeliest first; nothing of a record this actor may not know. */
  public List<Duplicate> after(Actor actor, Duplicate.Place place, int most) {
    reads(actor);
    audit.note(actor, Act.SEARCHED, Subject.of("person-duplicates", actor.user()));
    List<DuplicateStore.Row> rows = pairs.store().open(hub(actor), place, most);
    Set<PersonId> ids = new HashSet<>();
    rows.forEach(row -> ids.addAll(List.of(row.one(), row.other())));
    Map<PersonId, PersonLine> lines = persons.lines(ids);
    List<Duplicate> told = new ArrayList<>();
    for (DuplicateStore.Row row : rows) {
      PersonLine one = lines.get(row.one());
      PersonLine other = lines.get(row.other());
      if (one != null && other != null) {
        told.add(
            new Duplicate(
                row.id(), one, other, row.tenths(), row.model(), row.reasons(), row.waits()));
      }
    }
    return told;
  }

  /** How many there are. */
  public int count(Actor actor) {
    reads(actor);
    return pairs.store().count(hub(actor));
  }

  /** The newest look through everybody; empty where there was none yet. */
  public Optional<Look> newest(Actor actor) {
    reads(actor);
    return pairs.looks().newest(hub(actor), false);
  }

  /** These two are two people. */
  public void toldApart(Actor actor, PersonId one, PersonId other) {
    require(actor, Act.CHANGED, one);
    require(actor, Act.CHANGED, other);
    if (one.equals(other)) {
      throw new NotJoined("person.join.refused.joined");
    }
    PersonId first = inOrder(one, other) ? one : other;
    PersonId second = inOrder(one, other) ? other : one;
    Map<PersonId, String> marks = pairs.marks().of(List.of(first, second));
    ApartStore.Said said =
        new ApartStore.Said(
            first, second, marks.getOrDefault(first, ""), marks.getOrDefault(second, ""));
    pairs.apart().undo(first, second, actor.user(), clock.instant());
    pairs.apart().say(said, actor.user(), clock.instant());
    pairs.store().mark(first, second, said.oneMark(), said.otherMark());
    note(actor, one, other);
  }

  /** Takes that back: they may be one again. */
  public void undo(Actor actor, PersonId one, PersonId other) {
    require(actor, Act.CHANGED, one);
    require(actor, Act.CHANGED, other);
    boolean inOrder = inOrder(one, other);
    if (pairs
            .apart()
            .undo(inOrder ? one : other, inOrder ? other : one, actor.user(), clock.instant())
        > 0) {
      note(actor, one, other);
    }
  }

  /** As the database orders ids. */
  static boolean inOrder(PersonId one, PersonId other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  private static HubId hub(Actor actor) {
    return actor.hub() == null ? HubId.MAIN : actor.hub();
  }

  private static void reads(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
  }

  private void require(Actor actor, Act act, PersonId id) {
    access.require(actor, act, Subject.of(Persons.KIND, id));
  }

  private void note(Actor actor, PersonId one, PersonId other) {
    audit.note(actor, Act.CHANGED, Subject.of(Persons.KIND, one));
    audit.note(actor, Act.CHANGED, Subject.of(Persons.KIND, other));
  }
}
