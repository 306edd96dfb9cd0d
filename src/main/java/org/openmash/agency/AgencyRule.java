package org.openmash.agency;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Administrators keep the directory; a safeguarding lead keeps the entry of their own agency. */
@Component
class AgencyRule implements AccessRule {

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals("agency")
        ? Optional.of(verdict(actor, act, subject))
        : Optional.empty();
  }

  private static Verdict verdict(Actor actor, Act act, Subject subject) {
    if (actor.isAnonymous()) {
      return new Verdict.Hidden("not signed in");
    }
    if (act == Act.READ) {
      return new Verdict.Permitted("signed in");
    }
    if (actor.hasAny(Role.ADMINISTRATOR) || actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("keeps the directory");
    }
    boolean own = actor.agency().value().equals(subject.id());
    return own && act == Act.CHANGED && actor.hasAny(Role.SAFEGUARDING_LEAD)
        ? new Verdict.Permitted("leads safeguarding there")
        : new Verdict.Refused("does not keep the directory");
  }
}
