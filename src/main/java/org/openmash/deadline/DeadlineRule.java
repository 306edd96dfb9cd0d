package org.openmash.deadline;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** The hub reads all and its workers answer for all; an agency answers for what it owes itself. */
@Component
class DeadlineRule implements AccessRule {

  private final DeadlineStore store;

  DeadlineRule(DeadlineStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals("deadline")
        ? Optional.of(
            store
                .find(new DeadlineId(subject.id()))
                .map(deadline -> judge(actor, act, deadline))
                .orElse(new Verdict.Hidden("not theirs to see")))
        : Optional.empty();
  }

  private static Verdict judge(Actor actor, Act act, Deadline deadline) {
    if (act == Act.READ) {
      return new Verdict.Permitted("sees this deadline");
    }
    return answersFor(actor, deadline)
        ? new Verdict.Permitted("answers for it")
        : new Verdict.Refused("somebody else answers for it");
  }

  /** Whoever works in the hub, and else whoever owes it; a partner sees their own agency's only. */
  static boolean answersFor(Actor actor, Deadline deadline) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)
        || switch (deadline.owner()) {
          case Owner.Person(UserId user) -> user.equals(actor.user());
          case Owner.Team _ -> !actor.isHub();
          case Owner.AgencyOwner(AgencyId agency) ->
              !actor.isHub() && agency.equals(actor.agency());
          case Owner.Hub _ -> false;
        };
  }
}
