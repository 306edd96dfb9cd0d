package org.openmash.access;

import java.util.Optional;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Accounts and keys are kept by administrators and by the program's own set-up. */
@Component
class AccountRule implements AccessRule {

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals(Accounts.KIND) && !subject.kind().equals(SystemKeys.KIND)) {
      return Optional.empty();
    }
    if (actor.scope() == Scope.SYSTEM) {
      return Optional.of(new Verdict.Permitted("the program itself"));
    }
    return Optional.of(
        actor.hasAny(Role.ADMINISTRATOR)
            ? new Verdict.Permitted("administers accounts and keys")
            : new Verdict.Hidden("does not administer accounts and keys"));
  }
}
