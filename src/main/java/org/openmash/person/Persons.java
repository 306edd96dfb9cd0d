package org.openmash.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** Everybody the hub knows, one record each, and who somebody asked for may be. */
@Facade
public class Persons {

  /** The kind of subject a person is. */
  public static final String KIND = "person";

  private final PersonDesk desk;
  private final Searching searching;
  private final PersonStore store;
  private final Access access;
  private final Audit audit;

  Persons(PersonDesk desk, Searching searching, PersonStore store, Access access, Audit audit) {
    this.desk = desk;
    this.searching = searching;
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  /** Begins a record with who somebody is. */
  public Keeping add(Actor actor, Answers identity) {
    works(actor);
    return desk.add(actor, identity);
  }

  /**
   * One person, whole; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public PersonView read(Actor actor, PersonId id) {
    require(actor, Act.READ, id);
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    return desk.view(actor, id);
  }

  /** Writes a part on top of the version it was written upon; 0 where there was none. */
  public Keeping keep(Actor actor, PersonId id, Part part, Answers answers, int base) {
    require(actor, Act.CHANGED, id);
    return desk.keep(actor, id, part, answers, base);
  }

  /** Who is surely meant by these words, whoever may know them: for the program itself. */
  public Set<PersonId> surely(Actor program, String typed) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return searching.surely(program, typed);
  }

  /** Whom an earlier version restricted by a mark alone: for the program itself. */
  public List<PersonId> markedOnly(Actor program) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return store.markedOnly();
  }

  /** Looks up whatever was typed into one box. The trail says who searched, never for whom. */
  public Sought search(Actor actor, String typed) {
    reads(actor);
    audit.note(actor, Act.SEARCHED, searchBy(actor.user()));
    return searching.scrap(actor, typed);
  }

  /** Who this may be of all who are known, the likeliest first. */
  public Sought whoMayBe(Actor actor, Asked asked) {
    reads(actor);
    return searching.whoever(actor, asked);
  }

  /** Other records that may be the same person. */
  public Sought alike(Actor actor, PersonId id) {
    require(actor, Act.READ, id);
    return searching.like(actor, id);
  }

  /** Who somebody said is not this person, as far as the actor may know them. */
  public List<PersonLine> apartFrom(Actor actor, PersonId id) {
    require(actor, Act.READ, id);
    return searching.apartFrom(actor, id);
  }

  /** Several at once, for lists; those the actor may not see are left out. */
  public Map<PersonId, PersonLine> lines(Actor actor, Collection<PersonId> ids) {
    reads(actor);
    Map<PersonId, PersonLine> lines = store.lines(ids);
    lines.values().removeIf(line -> !Searching.mayKnow(actor, line));
    return lines;
  }

  /** The record each of these is kept as now. */
  public Map<PersonId, PersonId> keptAs(Actor actor, List<PersonId> ids) {
    reads(actor);
    return store.keptAs(ids);
  }

  /** Every record that is one with each of these, itself among them. */
  public Map<PersonId, Set<PersonId>> oneWith(Actor actor, Collection<PersonId> ids) {
    reads(actor);
    return ids.isEmpty() ? Map.of() : store.oneWith(ids);
  }

  /** What the hub did about this person, whichever of their records it was about, newest first. */
  public List<PersonContact> contacts(Actor actor, PersonId id) {
    require(actor, Act.READ, id);
    return desk.contacts(actor, id);
  }

  private static Subject searchBy(UserId user) {
    return Subject.of("person-search", user);
  }

  private void require(Actor actor, Act act, PersonId id) {
    access.require(actor, act, Subject.of(KIND, id));
  }

  private static void reads(Actor actor) {
    if (actor.scope() != Scope.SYSTEM
        && !actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
  }

  private static void works(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
