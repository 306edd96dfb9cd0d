package org.openmash.subjectaccess;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Requests are answered by managers and the data protection officer, as far as the record they are
 * about is not sealed to them.
 */
@Component
class SubjectRequestRule implements AccessRule {

  private final SubjectRequestStore store;

  SubjectRequestRule(SubjectRequestStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals(SubjectRequests.KIND)) {
      return Optional.empty();
    }
    return Optional.of(
        actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)
                && store.find(new SubjectRequestId(subject.id())).isPresent()
            ? new Verdict.Permitted("answers requests")
            : new Verdict.Hidden("does not know of it"));
  }
}
