package org.openmash.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Persons;

/**
 * People somebody who works here knows: their records are closed to that worker and nobody else.
 * What is declared is the worker's own; whether the hub holds such a record is never answered.
 */
@Facade
public class Relations {

  private static final Actor PROGRAM = Actor.system("own family");

  private final RelationStore store;
  private final QuestionStore questions;
  private final SealStore seals;
  private final Persons persons;
  private final Restrictions.Papers papers;

  Relations(
      RelationStore store,
      QuestionStore questions,
      SealStore seals,
      Persons persons,
      Restrictions.Papers papers) {
    this.store = store;
    this.questions = questions;
    this.seals = seals;
    this.persons = persons;
    this.papers = papers;
  }

  /** From now on the records of these people are closed to whoever says so. */
  public RelationId declare(Actor actor, RelationForm form) {
    worksHere(actor);
    RelationId id = RelationId.next();
    store.add(id, actor.user(), form, papers.now());
    seals.shutTo(id.value(), actor.user());
    Relation relation = store.find(id).orElseThrow(UnknownId::new);
    close(relation);
    papers.note(actor, Act.CREATED, Subject.of("relation", id));
    return id;
  }

  /** What the actor declared. */
  public List<Relation> mine(Actor actor) {
    worksHere(actor);
    return store.of(actor.user());
  }

  /** They are open to the actor again; a manager hears which records that concerned. */
  public void end(Actor actor, RelationId id) {
    worksHere(actor);
    Relation relation =
        store.find(id).filter(each -> each.user().equals(actor.user())).orElseThrow(UnknownId::new);
    Instant now = papers.now();
    questions.askOfEnded(relation, seals.behind(id.value()), now);
    store.end(id, now);
    seals.lift(id.value());
    papers.note(actor, Act.CHANGED, Subject.of("relation", id));
  }

  /** Closes whatever came to be known of them since: new records, new addresses. */
  public void closeWhatCame(Actor program) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    store.standing().forEach(this::close);
    store.residents().stream()
        .filter(each -> each.kind() == RelationForm.Kind.HOUSEHOLD)
        .forEach(each -> seals.putOn(each.relation().value(), each.who().id()));
  }

  /** Whoever is surely meant; an address alone is looked for by the program afterwards. */
  private void close(Relation relation) {
    if (relation.kind().isAddress()) {
      return;
    }
    Set<PersonId> theirs = persons.surely(PROGRAM.at(new HubId(relation.hub())), relation.typed());
    theirs.forEach(person -> seals.putOn(relation.id().value(), person.value()));
  }

  private static void worksHere(Actor actor) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
  }
}
