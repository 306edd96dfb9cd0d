package org.openmash.feedback;

import java.time.Instant;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** The clocks of being heard: the program's own, since a partner who reads stops the hub's. */
@Component
class HearingClocks {

  private static final Actor PROGRAM = Actor.system("feedback");
  private final Deadlines deadlines;
  private final Work work;

  HearingClocks(Deadlines deadlines, Work work) {
    this.deadlines = deadlines;
    this.work = work;
  }

  void start(String rule, ReferralId referral, Instant at) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.open(PROGRAM, rule, subject(referral), Owner.hub(), at, null);
        });
  }

  void stop(String rule, ReferralId referral, Instant at) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.meet(PROGRAM, rule, subject(referral), at);
        });
  }

  /** Told too long ago to ring: the figures keep it, nobody's list does. */
  void giveUp(String rule, ReferralId referral) {
    work.as(PROGRAM, () -> deadlines.cancel(PROGRAM, rule, subject(referral), ""));
  }

  private static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }
}
