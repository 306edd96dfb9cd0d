package org.openmash.referral;

import org.openmash.form.Answers;
import org.openmash.kernel.Id;

/**
 * A whole referral as somebody sends it.
 *
 * @param key the sender's own key for this sending: the same key never makes a second referral
 * @param answers by page word, as {@link ReferralPage} names them
 */
public record Submission(String key, Answers answers) {

  public Submission {
    requireKey(key);
  }

  static void requireKey(String key) {
    if (key.isBlank() || key.length() > 100) {
      throw new IllegalArgumentException("a submission key has 1 to 100 characters");
    }
  }

  /** With the key of a draft. */
  public static Submission of(Id draft, Answers answers) {
    return new Submission(draft.value().toString(), answers);
  }
}
