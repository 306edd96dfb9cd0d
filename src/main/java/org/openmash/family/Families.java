package org.openmash.family;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Persons;

/** What people are to each other, seen from one of them. */
@Facade
public class Families {

  private final FamilyReader reader;
  private final FamilyDesk desk;
  private final FamilyStore store;
  private final Access access;
  private final Audit audit;

  Families(FamilyReader reader, FamilyDesk desk, FamilyStore store, Access access, Audit audit) {
    this.reader = reader;
    this.desk = desk;
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  /**
   * The family of one person, as far as this actor may know it; noted in the audit trail.
   *
   * @throws UnknownId when there is no such person in this actor's sight
   */
  public Family of(Actor actor, PersonId person) {
    require(actor, Act.READ, person);
    audit.note(actor, Act.READ, Subject.of(Persons.KIND, person));
    return reader.of(actor, person);
  }

  /**
   * Writes a fact; one of a household without one begins a new household.
   *
   * @param sure the doubts whoever writes has answered
   */
  public Noting note(Actor actor, About about, FactKind kind, Answers answers, Set<String> sure) {
    ends(about).forEach(person -> require(actor, Act.CHANGED, person));
    fits(actor, about, kind);
    About whole =
        kind == FactKind.HOME && about.home() == null
            ? About.livesAt(about.person(), HomeId.next())
            : about;
    Noting noting = desk.note(actor, whole, kind, answers, sure);
    audited(actor, about, noting);
    return noting;
  }

  /** Lives where the other lives today; begins a household where nobody has written one. */
  public Noting liveTogether(
      Actor actor, PersonId person, PersonId with, Answers answers, Set<String> sure) {
    Stream.of(person, with).forEach(each -> require(actor, Act.CHANGED, each));
    Family theirs = reader.of(actor, with);
    Optional<HomeId> home =
        theirs.homesOf(theirs.whose(), reader.today()).findFirst().map(Home::id);
    if (home.isEmpty() && !person.equals(with)) {
      Noting first = liveTogether(actor, with, with, answers, sure);
      return first instanceof Noting.Noted
          ? liveTogether(actor, person, with, answers, sure)
          : first;
    }
    About about = About.livesAt(person, home.orElseGet(HomeId::next));
    Noting noting = desk.note(actor, about, FactKind.HOME, answers, sure);
    audited(actor, about, noting);
    return noting;
  }

  /** Writes a fact anew: ends it, or puts it right. What it said before is kept. */
  public Noting change(
      Actor actor, PersonId person, FactId id, Answers answers, int base, Set<String> sure) {
    FamilyStore.Row fact = find(actor, Act.CHANGED, person, id);
    if (fact.undone()) {
      throw new UnknownId();
    }
    Noting noting = desk.change(actor, fact, answers, base, sure);
    audited(actor, fact.about(), noting);
    return noting;
  }

  /** It was never so: it counts no more, and what was written stays in its history. */
  public void undo(Actor actor, PersonId person, FactId id, UndoForm form) {
    FamilyStore.Row fact = find(actor, Act.CHANGED, person, id);
    if (!fact.undone()) {
      desk.undo(actor, id, form);
      noted(actor, fact.about());
    }
  }

  /**
   * The same where what a fact rests upon was taken back: for the program itself, whoever knows.
   */
  public void takeBack(Actor program, FactId id, UndoForm form) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    FamilyStore.Row fact = store.find(id).orElseThrow(UnknownId::new);
    if (!fact.undone()) {
      desk.undo(program, id, form);
      noted(program, fact.about());
    }
  }

  /**
   * Who stands near these people: relatives of two steps, and whoever shares a household with one.
   * For the program itself, whoever may know them.
   */
  public Set<PersonId> near(Actor program, Collection<PersonId> people) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return store.near(people);
  }

  /** Everything a fact ever said. */
  public FactHistory history(Actor actor, PersonId person, FactId id) {
    FamilyStore.Row fact = find(actor, Act.READ, person, id);
    audit.note(actor, Act.READ, Subject.of(Persons.KIND, person));
    return new FactHistory(id, fact.kind(), fact.about(), store.versions(id), fact.undone());
  }

  private FamilyStore.Row find(Actor actor, Act act, PersonId person, FactId id) {
    require(actor, act, person);
    FamilyStore.Row fact = store.find(id).orElseThrow(UnknownId::new);
    ends(fact.about()).forEach(end -> require(actor, act, end));
    // By whichever record of theirs: a page shows the facts of all of them.
    About kept = reader.kept(actor, fact.about());
    PersonId whose = reader.kept(actor, About.alone(person)).person();
    if (!whose.equals(kept.person()) && !whose.equals(kept.other())) {
      throw new UnknownId();
    }
    return fact;
  }

  /** Two people where two are asked for, one where one is, and no household from elsewhere. */
  private void fits(Actor actor, About about, FactKind kind) {
    boolean known =
        about.home() == null
            || reader.of(actor, about.person()).homes().stream()
                .anyMatch(home -> home.id().equals(about.home()) && !home.people().isEmpty());
    if (kind.pair() != (about.other() != null)
        || (about.home() != null && kind != FactKind.HOME)
        || !known) {
      throw new UnknownId();
    }
  }

  private void audited(Actor actor, About about, Noting noting) {
    if (noting instanceof Noting.Noted) {
      noted(actor, about);
    }
  }

  private void noted(Actor actor, About about) {
    ends(about)
        .distinct()
        .forEach(person -> audit.note(actor, Act.CHANGED, Subject.of(Persons.KIND, person)));
  }

  private static Stream<PersonId> ends(About about) {
    PersonId other = about.other();
    return other == null ? Stream.of(about.person()) : Stream.of(about.person(), other);
  }

  private void require(Actor actor, Act act, PersonId person) {
    access.require(actor, act, Subject.of(Persons.KIND, person));
  }
}
