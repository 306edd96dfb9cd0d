package org.openmash.agreement;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Managers and administrators keep the agreements; the hub and its inspectors read them. */
@Component
class AgreementRule implements AccessRule {

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Agreements.KIND)
        ? Optional.of(verdict(actor, act))
        : Optional.empty();
  }

  private static Verdict verdict(Actor actor, Act act) {
    if (actor.scope() == Scope.SYSTEM || actor.hasAny(Role.HUB_MANAGER, Role.ADMINISTRATOR)) {
      return new Verdict.Permitted("keeps the agreements");
    }
    return act == Act.READ && actor.isHub()
        ? new Verdict.Permitted("works under them")
        : new Verdict.Refused("does not keep the agreements");
  }
}
