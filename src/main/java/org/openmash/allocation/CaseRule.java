package org.openmash.allocation;

import java.util.List;
import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Managers give each child a worker; a worker works with the children given to them; the front door
 * and an inspector read.
 */
@Component
class CaseRule implements AccessRule {

  private static final Verdict HIDDEN = new Verdict.Hidden("no such case in this actor's sight");

  private final CaseStore cases;
  private final InvolvementStore involvements;

  CaseRule(CaseStore cases, InvolvementStore involvements) {
    this.cases = cases;
    this.involvements = involvements;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Case.KIND)
        ? Optional.of(judge(actor, act, new CaseId(subject.id())))
        : Optional.empty();
  }

  private Verdict judge(Actor actor, Act act, CaseId id) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    // The database shows a worker only what is theirs.
    if (!actor.isHub() || cases.find(id).isEmpty()) {
      return HIDDEN;
    }
    if (actor.hasAny(Role.TEAM_MANAGER, Role.HUB_MANAGER)) {
      return new Verdict.Permitted("gives children their workers");
    }
    if (actor.hasAny(Role.CASE_WORKER) && act != Act.AUTHORISED) {
      return act == Act.READ || worksWith(actor, id)
          ? new Verdict.Permitted("works with the child, or reads since they are asked to")
          : HIDDEN;
    }
    return actor.hasAny(Role.SCREENER, Role.INSPECTOR) && act == Act.READ
        ? new Verdict.Permitted("reads who works with the child")
        : HIDDEN;
  }

  private boolean worksWith(Actor actor, CaseId id) {
    return involvements.of(List.of(id)).getOrDefault(id, List.of()).stream()
        .anyMatch(each -> each.isNow() && each.worker().equals(actor.user()));
  }
}
