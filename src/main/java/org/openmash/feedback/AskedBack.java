package org.openmash.feedback;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.PageNotices;
import org.springframework.stereotype.Component;

/** Asks whoever reads an outcome whether it helped, and whether they agree. */
@Component
class AskedBack implements PageNotices {

  private static final List<String> ANSWERS = List.of("yes", "no");
  private final Feedbacks feedbacks;

  AskedBack(Feedbacks feedbacks) {
    this.feedbacks = feedbacks;
  }

  @Override
  public List<Notice> about(Actor actor, ReferralId referral) {
    return List.of();
  }

  @Override
  public List<Question> questions(Actor actor, ReferralId referral) {
    if (!feedbacks.asks(actor, referral)) {
      return List.of();
    }
    return Arrays.stream(Asked.values()).map(asked -> question(actor, referral, asked)).toList();
  }

  private Question question(Actor actor, ReferralId referral, Asked asked) {
    @Nullable Boolean given = feedbacks.answered(actor, referral, asked);
    return new Question(
        "feedback.asked." + asked.word(),
        "/feedback/answers/" + referral + "/" + asked.word(),
        ANSWERS,
        given == null ? null : given ? "yes" : "no");
  }
}
