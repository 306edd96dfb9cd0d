package org.openmash.triage;

import java.util.Map;
import java.util.Set;

/** How far one decision about one child is. */
public enum DecisionState {
  /** Written by one person, waiting for another to authorise it. */
  PROPOSED,
  /** Sent back to whoever proposed it, with a reason. */
  SENT_BACK,
  /** Decided, and told to the referrer. */
  IN_FORCE,
  /** Replaced by a later decision that says why; still readable. */
  CORRECTED;

  private static final Map<DecisionState, Set<DecisionState>> ONWARD =
      Map.of(PROPOSED, Set.of(IN_FORCE, SENT_BACK), IN_FORCE, Set.of(CORRECTED));

  public Set<DecisionState> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }
}
