package org.openmash.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;

/** What became of outcomes told to professionals: read, said to them, agreed with or not. */
@Facade
public class Feedbacks {

  /** The kind of subject an outcome told is. */
  public static final String KIND = "feedback-outcome";

  private final Hearing hearing;
  private final AnswerStore answers;
  private final FigureReader figures;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Feedbacks(
      Hearing hearing,
      AnswerStore answers,
      FigureReader figures,
      Access access,
      Audit audit,
      Clock clock) {
    this.hearing = hearing;
    this.answers = answers;
    this.figures = figures;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Outcomes of the last weeks that nobody has read in time, what was due first on top.
   *
   * @param from how many to pass over
   */
  public List<Unheard> late(Actor actor, int from, int most) {
    return hearing.late(actor, clock.instant(), from, most);
  }

  /** How many they are. */
  public int countLate(Actor actor) {
    return hearing.countLate(clock.instant());
  }

  /**
   * Lets pass whoever may say that they rang.
   *
   * @throws UnknownId for everybody else, and where there is no such outcome
   */
  public ReferralId toRing(Actor actor, OutcomeId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    return hearing.referralOf(id);
  }

  /** Notes that whoever referred was told by telephone; their clock stops. */
  public void rung(Actor actor, OutcomeId id, RungForm form) {
    ReferralId referral = toRing(actor, id);
    hearing.rung(actor, referral, form, clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  /**
   * Lets pass whoever may say what they think of an outcome.
   *
   * @throws UnknownId for the hub, for whoever may not see the referral, and before there is an
   *     outcome
   */
  public void toAnswer(Actor actor, ReferralId referral) {
    access.require(actor, Act.READ, Subject.of(Referrals.KIND, referral));
    if (actor.isHub() || !hearing.isTold(referral)) {
      throw new UnknownId();
    }
  }

  /** What somebody on the referring side says of it; said again it replaces what they said. */
  public void answer(Actor actor, ReferralId referral, Asked question, boolean yes) {
    toAnswer(actor, referral);
    answers.keep(actor, referral, question, yes, clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(Referrals.KIND, referral));
  }

  /** What this actor answered; null where they have not, or there is nothing to ask yet. */
  public @Nullable Boolean answered(Actor actor, ReferralId referral, Asked question) {
    return answers.of(referral, actor.user(), question);
  }

  /** Whether there is an outcome to ask about, as far as this actor sees. */
  public boolean asks(Actor actor, ReferralId referral) {
    return hearing.isTold(referral);
  }

  /** Told, heard and thought of, by district, over so many days. */
  public List<Share> figures(Actor actor, Duration past) {
    Instant since = clock.instant().minus(past);
    return figures.since(since);
  }
}
