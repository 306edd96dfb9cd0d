package org.openmash.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.openmash.secret.ProtectedDetails;

/** What the hub and whoever referred say to each other about a referral. */
@Facade
public class Remarks {

  private final RemarkStore store;
  private final Speaking speaking;
  private final Access access;
  private final ProtectedDetails details;
  private final Clock clock;

  Remarks(
      RemarkStore store, Speaking speaking, Access access, ProtectedDetails details, Clock clock) {
    this.store = store;
    this.speaking = speaking;
    this.access = access;
    this.details = details;
    this.clock = clock;
  }

  /**
   * The whole thread, first things first; what the other side said counts as read from now on. Who
   * inspects reads it without leaving that mark.
   *
   * @throws UnknownId when there is no such referral, or this actor may not see it
   */
  public List<Remark> read(Actor actor, ReferralId referral) {
    access.require(actor, Act.READ, subject(referral));
    if (!actor.isHub() || worksInHub(actor)) {
      store.markRead(referral, actor.isHub(), actor.user(), clock.instant());
    }
    speaking.noteRead(actor, referral);
    return store.of(referral);
  }

  /**
   * Lets pass whoever may say something: the hub's workers, and whoever may see their own agency's
   * referral.
   *
   * @throws UnknownId for everybody else
   */
  public void toSpeak(Actor actor, ReferralId referral) {
    access.require(actor, actor.isHub() ? Act.CHANGED : Act.READ, subject(referral));
  }

  /** Asks whoever referred; they owe an answer within two working days. */
  public void ask(Actor actor, ReferralId referral, RemarkForm question) {
    access.require(actor, Act.CHANGED, subject(referral));
    details.requireOfReferrer(actor, referral, question.words());
    say(actor, referral, Remark.Kind.QUESTION, question.words());
  }

  /** Gives the referral back with what the hub needs to go on with it. */
  public void giveBack(Actor actor, ReferralId referral, String words) {
    access.require(actor, Act.CHANGED, subject(referral));
    details.requireOfReferrer(actor, referral, words);
    say(actor, referral, Remark.Kind.RETURNED, words);
  }

  /**
   * Answers the hub, or adds something nobody asked for.
   *
   * @throws UnknownId for the hub itself, and for whoever may not see the referral
   */
  public void answer(Actor actor, ReferralId referral, RemarkForm answer) {
    access.require(actor, Act.READ, subject(referral));
    if (actor.isHub()) {
      throw new UnknownId();
    }
    say(actor, referral, Remark.Kind.ANSWER, answer.words());
  }

  /**
   * Referrals where this actor's side is to read or answer: a partner's open questions, the hub's
   * unread answers.
   */
  public List<ReferralId> waiting(Actor actor) {
    return actor.isHub() ? store.unread() : store.unanswered();
  }

  private void say(Actor actor, ReferralId referral, Remark.Kind kind, String words) {
    Instant now = clock.instant();
    // The same words by the same person twice in a row are one press too many.
    boolean again =
        store
            .last(referral)
            .filter(last -> last.kind() == kind && last.by().equals(actor.user()))
            .filter(last -> last.words().equals(words))
            .isPresent();
    if (!again) {
      speaking.say(actor, referral, kind, words, now);
    }
  }

  private static boolean worksInHub(Actor actor) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER);
  }

  private static Subject subject(ReferralId referral) {
    return Subject.of(Referrals.KIND, referral);
  }
}
