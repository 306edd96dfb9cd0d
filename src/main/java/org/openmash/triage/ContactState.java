package org.openmash.triage;

import java.util.Map;
import java.util.Set;

/** How far the hub is with a contact. */
public enum ContactState {
  /** Nobody has it yet. */
  WAITING,
  /** Somebody is on it. */
  TAKEN,
  /** Every child has a decision in force. */
  DECIDED;

  private static final Map<ContactState, Set<ContactState>> ONWARD =
      Map.of(WAITING, Set.of(TAKEN), TAKEN, Set.of(TAKEN, DECIDED), DECIDED, Set.of(DECIDED));

  /** Whether the hub still owes a decision on it. */
  public boolean isOpen() {
    return this == WAITING || this == TAKEN;
  }

  public Set<ContactState> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }
}
