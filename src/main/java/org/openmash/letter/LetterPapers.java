package org.openmash.letter;

import java.time.Clock;
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

/** The door of letters, and what is noted of them. */
@Component
class LetterPapers {

  private final Access access;
  private final Audit audit;
  private final Clock clock;

  LetterPapers(Access access, Audit audit, Clock clock) {
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  void require(Actor actor, Act act, ReferralId contact) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
    access.require(actor, act, subject(contact));
  }

  void require(Actor actor, Act act, LetterId letter) {
    access.require(actor, act, Subject.of(Letters.KIND, letter));
  }

  void note(Actor actor, Act act, Letter letter) {
    audit.note(actor, act, Subject.of(Letters.KIND, letter.id()));
  }

  Letter.Signature signature(Actor actor) {
    return new Letter.Signature(actor.user(), actor.name(), clock.instant());
  }

  static Subject subject(ReferralId contact) {
    return Subject.of(Referrals.KIND, contact);
  }
}
