package org.openmash.monitor;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** An agency's month opens to the safeguarding leads of that agency and to nobody else. */
@Component
class PackRule implements AccessRule {

  private final PackStore store;

  PackRule(PackStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals(Packs.KIND)) {
      return Optional.empty();
    }
    boolean theirs =
        actor.hasAny(Role.SAFEGUARDING_LEAD)
            && store
                .find(new PackId(subject.id()))
                .filter(pack -> pack.of().equals(actor.agency()))
                .isPresent();
    return Optional.of(
        theirs
            ? new Verdict.Permitted("leads safeguarding in the agency")
            : new Verdict.Hidden("is of another agency, or leads in none"));
  }
}
