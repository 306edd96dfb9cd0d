package org.openmash.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * One thing said in the thread of a referral; never changed afterwards.
 *
 * @param readAt when somebody of the other side first opened it; null while nobody has
 */
public record Remark(
    long id,
    ReferralId referral,
    Kind kind,
    UserId by,
    String words,
    Instant at,
    @Nullable Instant readAt) {

  /** What is said by whom. */
  public enum Kind {
    /** The hub asks; an answer is owed. */
    QUESTION,
    /** The hub gives the referral back, with what it needs. */
    RETURNED,
    /** Whoever referred answers, or adds something. */
    ANSWER;

    boolean isHubs() {
      return this != ANSWER;
    }
  }

  /** Whether the hub said it. */
  public boolean isHubs() {
    return kind.isHubs();
  }
}
