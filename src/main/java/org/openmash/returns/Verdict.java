package org.openmash.returns;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended for one rule.
 *
 * @param failed how often it broke off
 * @param whyNot why it was not judged at all; null when it was
 */
public record Verdict(RuleCard rule, long found, long failed, @Nullable String whyNot) {

  static Verdict notJudged(RuleCard rule, String why) {
    return new Verdict(rule, 0, 0, why);
  }

  /** Judged to the end, of every child, and nothing was found. */
  public boolean passed() {
    return whyNot == null && found == 0 && failed == 0;
  }
}
