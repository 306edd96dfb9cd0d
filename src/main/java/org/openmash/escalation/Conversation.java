package org.openmash.escalation;

import java.util.List;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralLine;

/**
 * Whatever was said about one referral.
 *
 * @param disagreements the last first
 * @param thanks good practice, first things first
 */
public record Conversation(
    ReferralLine referral, List<Whole> disagreements, List<Thanks> thanks, boolean mayRaise) {

  /**
   * One disagreement with its steps.
   *
   * @param lessons what the hub learnt of it; for the hub alone
   * @param late whether what is due now is over
   */
  public record Whole(
      Disagreement disagreement,
      Levels.Level level,
      List<Step> steps,
      List<Lesson> lessons,
      boolean last,
      boolean late) {}

  /** Everybody of the hub whose name stands in it. */
  public List<UserId> people() {
    return disagreements.stream()
        .flatMap(whole -> whole.steps().stream())
        .map(Step::by)
        .filter(by -> by != null)
        .distinct()
        .toList();
  }
}
