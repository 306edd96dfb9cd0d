package org.openmash.supervision;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * The two plan, hold and call off; whoever leads supervision in their agency arranges it and sees
 * that it takes place.
 */
@Component
class SupervisionRule implements AccessRule {

  private static final Verdict HIDDEN = new Verdict.Hidden("no such supervision in their sight");

  private final ArrangementStore store;

  SupervisionRule(ArrangementStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Arrangement.KIND)
        ? Optional.of(judge(actor, act, new ArrangementId(subject.id())))
        : Optional.empty();
  }

  private Verdict judge(Actor actor, Act act, ArrangementId id) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    Optional<Arrangement> found = store.find(id);
    if (found.isEmpty()) {
      return HIDDEN;
    }
    if (leads(actor) && found.get().agency().equals(actor.agency())) {
      return new Verdict.Permitted("leads supervision in the agency");
    }
    boolean oneOfTheTwo =
        actor.user().equals(found.get().supervisor()) || actor.user().equals(found.get().user());
    return oneOfTheTwo && act != Act.AUTHORISED ? new Verdict.Permitted("one of the two") : HIDDEN;
  }

  static boolean leads(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD, Role.TEAM_MANAGER, Role.HUB_MANAGER);
  }
}
