package org.openmash.person;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Who may see a person's record: those who work in the hub; a restricted one its managers; a closed
 * one those of them who are named, to whom alone the database shows it.
 */
@Component
class PersonRule implements AccessRule {

  private final PersonStore store;

  PersonRule(PersonStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Persons.KIND)
        ? Optional.of(judge(actor, act, new PersonId(subject.id())))
        : Optional.empty();
  }

  private Verdict judge(Actor actor, Act act, PersonId id) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    Optional<PersonLine> line = store.line(id);
    if (line.isEmpty() || !Searching.mayKnow(actor, line.get())) {
      return new Verdict.Hidden("no such person in this actor's sight");
    }
    if (line.get().life().closed() && act != Act.READ) {
      return new Verdict.Refused("closed: nothing is written to it any more");
    }
    if (actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      return new Verdict.Permitted("works in the hub");
    }
    return actor.hasAny(Role.INSPECTOR) && (act == Act.READ || act == Act.PRINTED)
        ? new Verdict.Permitted("inspects the hub")
        : new Verdict.Hidden("no business of theirs");
  }
}
