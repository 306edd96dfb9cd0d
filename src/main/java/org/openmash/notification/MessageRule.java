package org.openmash.notification;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Messages that did not arrive are looked after by hub managers and administrators. */
@Component
class MessageRule implements AccessRule {

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals(MessageDesk.KIND)) {
      return Optional.empty();
    }
    return Optional.of(
        looksAfterMessages(actor)
            ? new Verdict.Permitted("looks after messages")
            : new Verdict.Hidden("does not look after messages"));
  }

  static boolean looksAfterMessages(Actor actor) {
    return actor.hasAny(Role.HUB_MANAGER, Role.ADMINISTRATOR);
  }
}
