package org.openmash.exchange;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** A file of people is its hub's. */
@Component
class PeopleRule implements AccessRule {

  private final PeopleStore store;

  PeopleRule(PeopleStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(PeopleImports.KIND)
        ? Optional.of(judge(actor, new PeopleFileId(subject.id())))
        : Optional.empty();
  }

  private Verdict judge(Actor actor, PeopleFileId file) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER) && store.file(file).isPresent()
        ? new Verdict.Permitted("works in the hub that holds it")
        : new Verdict.Hidden("no such file in this actor's sight");
  }
}
