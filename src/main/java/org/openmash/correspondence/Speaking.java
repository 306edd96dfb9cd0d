package org.openmash.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with each thing said: its line, its entry, the clock of the answer, and the nudge. */
@Component
class Speaking {

  /** Two working days; local. */
  static final String ANSWER = "FRONT.answer";

  private final RemarkStore store;
  private final Referrals referrals;
  private final Deadlines deadlines;
  private final Papers papers;
  private final ApplicationEventPublisher events;

  Speaking(
      RemarkStore store,
      Referrals referrals,
      Deadlines deadlines,
      Papers papers,
      ApplicationEventPublisher events) {
    this.store = store;
    this.referrals = referrals;
    this.deadlines = deadlines;
    this.papers = papers;
    this.events = events;
  }

  void noteRead(Actor actor, ReferralId referral) {
    papers.audit().note(actor, Act.READ, subject(referral));
  }

  void say(Actor actor, ReferralId referral, Remark.Kind kind, String words, Instant now) {
    ReferralLine line =
        referrals.lines(actor, List.of(referral)).stream().findFirst().orElseThrow(UnknownId::new);
    store.add(actor, referral, line.agency(), kind, words, now);
    papers.note(actor, referral, line, kind, now);
    if (kind.isHubs()) {
      Owner owner = Owner.agency(line.agency());
      deadlines.open(actor, ANSWER, subject(referral), owner, now, line.agency());
      referrals.nudge(actor, referral, "correspondence.mail." + word(kind));
    } else {
      deadlines.meet(actor, ANSWER, subject(referral), now);
      events.publishEvent(new Answered(referral, now));
    }
  }

  private static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }

  private static String word(Remark.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The audit line and the chronology entry. */
  @Component
  static class Papers {
    private final Audit audit;
    private final Chronology chronology;

    Papers(Audit audit, Chronology chronology) {
      this.audit = audit;
      this.chronology = chronology;
    }

    Audit audit() {
      return audit;
    }

    void note(Actor actor, ReferralId referral, ReferralLine line, Remark.Kind kind, Instant now) {
      audit.note(actor, Act.SENT, subject(referral));
      chronology.enter(
          actor,
          subject(referral),
          Circle.with(line.agency()),
          "correspondence.chronology." + word(kind),
          now,
          Map.of());
    }
  }
}
