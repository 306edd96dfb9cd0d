package org.openmash.escalation;

import java.util.Map;
import java.util.Set;

/** How far a disagreement has come on its level. */
public enum DisagreementState {
  /** The hub owes an answer. */
  OPEN,
  /** Answered; whoever raised it says whether that settles it. */
  ANSWERED,
  /** At an end. */
  SETTLED;

  private static final Map<DisagreementState, Set<DisagreementState>> ONWARD =
      Map.of(
          // On the next level it is open again, whether somebody took it there or nobody answered.
          OPEN, Set.of(OPEN, ANSWERED, SETTLED),
          ANSWERED, Set.of(OPEN, SETTLED),
          SETTLED, Set.of());

  public Set<DisagreementState> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }
}
