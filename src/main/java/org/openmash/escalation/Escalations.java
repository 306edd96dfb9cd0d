package org.openmash.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;

/**
 * Disagreements with what the hub decided, or with its silence, from raising to settling; a page of
 * them is as visible as the referral they are about.
 */
@Facade
public class Escalations {

  /** What evidence hangs on, by the id of the referral: it goes and hides with it. */
  public static final String EVIDENCE = "disagreement";

  private static final Duration LATELY = Duration.ofDays(90);
  private static final int MOST = 20;

  private final DisagreementDesk desk;
  private final HubSide hubSide;
  private final DisagreementReader reader;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Escalations(
      DisagreementDesk desk,
      HubSide hubSide,
      DisagreementReader reader,
      Access access,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.hubSide = hubSide;
    this.reader = reader;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whatever was said about one referral, the last disagreement first. */
  public Conversation about(Actor actor, ReferralId referral) {
    access.require(actor, Act.READ, subject(referral));
    audit.note(actor, Act.READ, subject(referral));
    return reader.of(actor, referral, clock.instant());
  }

  /** How far a disagreement about it has come, as far as this actor sees one; empty without. */
  public Optional<DisagreementState> standing(Actor actor, ReferralId referral) {
    return reader.standing(referral);
  }

  /**
   * Lets pass whoever may raise a disagreement: whoever may read the referral and is not of the
   * hub.
   *
   * @throws UnknownId for everybody else
   */
  public ReferralLine toRaise(Actor actor, ReferralId referral) {
    access.require(actor, Act.READ, subject(referral));
    if (actor.isHub()) {
      throw new UnknownId();
    }
    return reader.line(actor, referral);
  }

  /**
   * Raises a disagreement. A child at risk, a baby near its birth or on a ward is quick, and the
   * last two begin higher.
   *
   * @throws NotYourSay while there is one that is not settled
   */
  public void raise(Actor actor, ReferralId referral, RaiseForm form) {
    desk.raise(actor, toRaise(actor, referral), form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /** Takes it to the next level, because the answer does not settle it. */
  public void further(Actor actor, ReferralId referral, FurtherForm form) {
    ReferralLine about = toRaise(actor, referral);
    desk.further(actor, about, desk.alive(about), form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /** Ends it: the answer settles it, or it is taken back. */
  public void end(Actor actor, ReferralId referral, EndForm form) {
    ReferralLine about = toRaise(actor, referral);
    desk.end(actor, desk.alive(about), form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /**
   * Lets pass whoever of the hub may answer.
   *
   * @throws UnknownId for everybody else, and where there is nothing to answer
   */
  public Disagreement toAnswer(Actor actor, ReferralId referral) {
    access.require(actor, Act.CHANGED, subject(referral));
    return desk.alive(reader.line(actor, referral));
  }

  /**
   * Answers for the hub. Whoever disagreed and was right, if only in part, has the contact opened
   * again.
   *
   * @throws NotYourSay for somebody whose role does not answer on this level, for whoever decided
   *     or answered before on a level above the first, and where it is answered already
   */
  public void answer(Actor actor, ReferralId referral, AnswerForm form) {
    Disagreement of = toAnswer(actor, referral);
    hubSide.answer(actor, reader.line(actor, referral), of, form, clock.instant());
    audit.note(actor, Act.DECIDED, subject(referral));
  }

  /** Arranges a meeting about it, or notes what one agreed. */
  public void meeting(Actor actor, ReferralId referral, MeetingForm form) {
    Disagreement of = toAnswer(actor, referral);
    hubSide.meeting(actor, reader.line(actor, referral), of, form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /** Ends an answered one to which nobody replied in time. */
  public void close(Actor actor, ReferralId referral, CloseForm form) {
    Disagreement of = toAnswer(actor, referral);
    hubSide.close(actor, reader.line(actor, referral), of, form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /**
   * Lets pass whoever of the hub may say what is learnt of the last disagreement, settled or not.
   *
   * @throws UnknownId for everybody else, and where there never was one
   */
  public Disagreement toLearn(Actor actor, ReferralId referral) {
    access.require(actor, Act.CHANGED, subject(referral));
    return reader.last(referral);
  }

  /** Notes what the hub learns of it. */
  public void learn(Actor actor, ReferralId referral, LessonForm form) {
    hubSide.learn(actor, toLearn(actor, referral), form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /**
   * Lets pass whoever may thank the other side: the hub, and whoever may read the referral.
   *
   * @throws UnknownId for everybody else
   */
  public ReferralLine toThank(Actor actor, ReferralId referral) {
    access.require(actor, actor.isHub() ? Act.CHANGED : Act.READ, subject(referral));
    return reader.line(actor, referral);
  }

  /** Logs good practice of the other side, and tells them. */
  public void thank(Actor actor, ReferralId referral, ThanksForm form) {
    hubSide.thank(actor, toThank(actor, referral), form, clock.instant());
    audit.note(actor, Act.CHANGED, subject(referral));
  }

  /** Those not settled that this actor sees, the hub's turn first, then what is due first. */
  public List<Line> alive(Actor actor, int from, int most) {
    return reader.alive(actor, from, most);
  }

  /** The last settled ones of these ninety days. */
  public List<Line> settled(Actor actor) {
    return reader.settled(actor, clock.instant().minus(LATELY), MOST);
  }

  /** Good practice logged in these ninety days, the latest first. */
  public List<Thanked> thanks(Actor actor) {
    return reader.thanks(actor, clock.instant().minus(LATELY), MOST);
  }

  /** How many wait for this actor's side. */
  public int waiting(Actor actor) {
    return reader.waiting(actor);
  }

  /** The partnership's report over so many days. */
  public Figures figures(Actor actor, Duration past) {
    Instant now = clock.instant();
    return reader.figures(actor, now.minus(past), now);
  }

  private static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }
}
