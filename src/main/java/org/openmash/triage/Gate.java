package org.openmash.triage;

import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** The desk's door: a contact is as visible as its referral, and only the hub has a desk. */
@Component
class Gate {

  private final Access access;
  private final Audit audit;
  private final Presence presence;

  Gate(Access access, Audit audit, Presence presence) {
    this.access = access;
    this.audit = audit;
    this.presence = presence;
  }

  void require(Actor actor, Act act, ReferralId referral) {
    toDesk(actor);
    access.require(actor, act, subject(referral));
    if (act == Act.READ) {
      presence.looks(actor, referral);
    }
  }

  void toDesk(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
  }

  UnknownId unknown(Actor actor, DecisionId decision) {
    audit.refused(actor, Act.READ, Subject.of("decision", decision));
    return new UnknownId();
  }

  void read(Actor actor, ReferralId referral) {
    audit.note(actor, Act.READ, subject(referral));
  }

  void changed(Actor actor, Act act, ReferralId referral) {
    audit.note(actor, act, subject(referral));
  }

  static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }
}
