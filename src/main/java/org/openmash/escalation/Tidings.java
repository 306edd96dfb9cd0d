package org.openmash.escalation;

import java.util.HashSet;
import java.util.Set;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.triage.Closings;
import org.springframework.stereotype.Component;

/** Tells either side by mail that there is something to see to: a reference and a link. */
@Component
class Tidings {

  private static final Actor PROGRAM = Actor.system("escalation");
  private final Referrals referrals;
  private final Closings hub;
  private final Levels levels;
  private final Staff staff;
  private final Work work;

  Tidings(Referrals referrals, Closings hub, Levels levels, Staff staff, Work work) {
    this.referrals = referrals;
    this.hub = hub;
    this.levels = levels;
    this.staff = staff;
    this.work = work;
  }

  /**
   * The hub's mailbox; above the first level also everybody who may answer there, and whoever else
   * the level names. Where one is away the others know.
   */
  void toTheHub(ReferralLine about, int level, String words) {
    Actor program = PROGRAM.at(about.hub());
    Levels.Level there = levels.of(about.hub(), level);
    Set<EmailAddress> also = new HashSet<>(there.mailboxes());
    if (level > 1) {
      also.addAll(staff.of(about.hub(), there));
    }
    work.as(program, () -> hub.tellHub(program, about.id(), words, also));
  }

  /** Whoever referred. */
  void toTheReferrer(ReferralLine about, String words) {
    work.as(PROGRAM, () -> referrals.nudge(PROGRAM, about.id(), words));
  }
}
