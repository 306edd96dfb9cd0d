package org.openmash.escalation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * The clocks of disagreements: the program's own, since a partner who raises one starts the hub's.
 */
@Component
class DisagreementClocks {

  /** After an answer: whoever raised it says whether that settles it. */
  static final String REPLY = "T26.reply";

  private static final Actor PROGRAM = Actor.system("escalation");
  private final Deadlines deadlines;
  private final Levels levels;
  private final Work work;

  DisagreementClocks(Deadlines deadlines, Levels levels, Work work) {
    this.deadlines = deadlines;
    this.levels = levels;
    this.work = work;
  }

  /** By when the hub answers on this level; null where no time is named. */
  @Nullable Instant start(ReferralLine about, int level, boolean quick, Instant from) {
    return open(about, levels.of(about.hub(), level).rule(quick), from);
  }

  /** By when whoever raised it has replied. */
  @Nullable Instant awaitReply(ReferralLine about, Instant from) {
    return open(about, REPLY, from);
  }

  /** By the hours of the hub that holds it. */
  private @Nullable Instant open(ReferralLine about, String rule, Instant from) {
    Optional<Deadline> opened =
        Here.in(
            about.hub(),
            () ->
                work.as(
                    PROGRAM,
                    () ->
                        deadlines.open(
                            PROGRAM, rule, subject(about.id()), Owner.hub(), from, null)));
    return opened.map(Deadline::due).orElse(null);
  }

  /** What was owed on its level or in its state was done. */
  void meet(Disagreement of, Instant at) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.meet(PROGRAM, rule(of), subject(of.referral()), at);
        });
  }

  /** It is owed on another level now; that it was not answered here stays. */
  void giveUp(Disagreement of, String reason) {
    work.as(PROGRAM, () -> deadlines.cancel(PROGRAM, rule(of), subject(of.referral()), reason));
  }

  private String rule(Disagreement of) {
    return of.state() == DisagreementState.ANSWERED
        ? REPLY
        : levels.of(of.hub(), of.level()).rule(of.isQuick());
  }

  private static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }
}
