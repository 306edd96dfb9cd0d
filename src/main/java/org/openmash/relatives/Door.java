package org.openmash.relatives;

import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** A reported family is as visible as its report, and only the hub works on it. */
@Component
class Door {

  private final Access access;
  private final Audit audit;

  Door(Access access, Audit audit) {
    this.access = access;
    this.audit = audit;
  }

  void require(Actor actor, Act act, ReferralId contact) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
    access.require(actor, act, Subject.of(Referrals.KIND, contact));
  }

  void changed(Actor actor, ReferralId contact) {
    audit.note(actor, Act.CHANGED, Subject.of(Referrals.KIND, contact));
  }
}
