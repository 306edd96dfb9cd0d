package org.openmash.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;

/** What a module above has to say on the referrer's page of a referral; every bean is asked. */
public interface PageNotices {

  List<Notice> about(Actor actor, ReferralId referral);

  /** What the reader is asked beside the outcomes, each answered by one press. */
  default List<Question> questions(Actor actor, ReferralId referral) {
    return List.of();
  }

  /** What can be done about an outcome, or about there being none: small, beside the outcomes. */
  default List<Notice> besideOutcomes(Actor actor, ReferralId referral) {
    return List.of();
  }

  /** Whether what was decided stands, but is disputed. */
  default boolean isDisputed(Actor actor, ReferralId referral) {
    return false;
  }

  /**
   * One line with a way onward.
   *
   * @param key message key of its words
   * @param asks whether somebody waits for the reader
   */
  record Notice(String key, String path, boolean asks) {}

  /**
   * One question with a button for each answer, which is posted as "answer".
   *
   * @param key message key of its words; those of the answers follow it
   * @param given what this reader answered before
   */
  record Question(String key, String path, List<String> answers, @Nullable String given) {}
}
