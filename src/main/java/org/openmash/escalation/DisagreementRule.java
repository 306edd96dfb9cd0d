package org.openmash.escalation;

import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is handed in as evidence is seen with the referral, and handed in by whoever disagrees while
 * it is not settled.
 */
@Component
class DisagreementRule implements AccessRule {

  private final ObjectProvider<Access> access;
  private final DisagreementStore store;

  DisagreementRule(ObjectProvider<Access> access, DisagreementStore store) {
    this.access = access;
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Escalations.EVIDENCE)
        ? Optional.of(verdict(actor, act, new ReferralId(subject.id())))
        : Optional.empty();
  }

  private Verdict verdict(Actor actor, Act act, ReferralId about) {
    Verdict seen = access.getObject().judge(actor, Act.READ, Subject.of(Referrals.KIND, about));
    if (!(seen instanceof Verdict.Permitted) || act == Act.READ) {
      return seen;
    }
    return act == Act.ATTACHED && !actor.isHub() && store.alive(about).isPresent()
        ? new Verdict.Permitted("disagrees")
        : new Verdict.Refused("evidence is handed in by whoever disagrees, while they do");
  }
}
