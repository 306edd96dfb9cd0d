package org.openmash.escalation;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.PageNotices;
import org.openmash.referral.ReferralStatus;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** On the referrer's page: the way to disagree, beside each decision and where there is none. */
@Component
class Beside implements PageNotices {

  private static final String AT = "/escalations/";
  private final Escalations escalations;
  private final Referrals referrals;

  Beside(Escalations escalations, Referrals referrals) {
    this.escalations = escalations;
    this.referrals = referrals;
  }

  @Override
  public List<Notice> about(Actor actor, ReferralId referral) {
    return escalations
        .standing(actor, referral)
        .map(state -> state == DisagreementState.ANSWERED)
        .map(answered ->
            new Notice(
                answered ? "escalation.notice.answered" : "escalation.notice.open",
                AT + referral,
                answered && !actor.isHub()))
        .stream()
        .toList();
  }

  @Override
  public List<Notice> besideOutcomes(Actor actor, ReferralId referral) {
    if (actor.isHub() || isDisputed(actor, referral)) {
      return List.of();
    }
    boolean decided =
        referrals.lines(actor, List.of(referral)).stream()
            .anyMatch(line -> line.status() == ReferralStatus.DECIDED);
    return List.of(
        decided
            ? new Notice("escalation.beside.disagree", AT + referral + "/new?what=DISAGREE", false)
            : new Notice(
                "escalation.beside.silence", AT + referral + "/new?what=NOTHING_HEARD", false),
        new Notice("escalation.beside.unsafe", AT + referral + "/new?what=NOT_SAFE", false),
        new Notice("escalation.beside.thanks", AT + referral + "/thanks", false));
  }

  @Override
  public boolean isDisputed(Actor actor, ReferralId referral) {
    return escalations.standing(actor, referral).isPresent();
  }
}
