package org.openmash.jointplan;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Policy;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** The leads of the agencies of a plan change it; whoever does something of it reads the plan. */
@Component
class JointPlanRule implements AccessRule {

  private static final Verdict HIDDEN = new Verdict.Hidden("no such plan in their sight");

  private final JointPlanStore plans;

  JointPlanRule(JointPlanStore plans) {
    this.plans = plans;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    boolean ours = JointPlan.KIND.equals(subject.kind()) || JointAction.KIND.equals(subject.kind());
    if (!ours) {
      return Optional.empty();
    }
    if (actor.scope() == Scope.SYSTEM) {
      return Optional.of(new Verdict.Permitted("the program itself"));
    }
    return Optional.of(
        JointPlan.KIND.equals(subject.kind())
            ? plan(actor, act, new JointPlanId(subject.id()))
            : action(actor, new JointActionId(subject.id())));
  }

  private Verdict plan(Actor actor, Act act, JointPlanId id) {
    if (plans.find(id).isEmpty()) {
      return HIDDEN;
    }
    if (act == Act.READ) {
      return new Verdict.Permitted("of an agency in it, or something of it is theirs to do");
    }
    return leadsAParty(actor, id)
        ? new Verdict.Permitted("leads training in an agency of it")
        : HIDDEN;
  }

  private Verdict action(Actor actor, JointActionId id) {
    Optional<JointAction> found = plans.find(id);
    if (found.isEmpty()) {
      return HIDDEN;
    }
    return actor.user().equals(found.get().owner()) || leadsAParty(actor, found.get().plan())
        ? new Verdict.Permitted("theirs, or of a plan of their agency")
        : HIDDEN;
  }

  private boolean leadsAParty(Actor actor, JointPlanId id) {
    return Policy.LEADS_TRAINING.admits(actor)
        && plans.parties(id).stream().anyMatch(each -> each.agency().equals(actor.agency()));
  }
}
