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
  DECIDED,
  /** Given back to whoever referred; their answer opens it again. */
  RETURNED,
  /** About the same as another contact, where it is dealt with. */
  DUPLICATE,
  /** Another council's, which has it now. */
  OUT_OF_AREA;

  private static final Map<ContactState, Set<ContactState>> ONWARD =
      Map.of(
          WAITING, Set.of(TAKEN),
          TAKEN, Set.of(WAITING, TAKEN, DECIDED, RETURNED, DUPLICATE, OUT_OF_AREA),
          // Whatever it was closed by, it is open again where whoever referred disagreed and was
          // right.
          DECIDED, Set.of(DECIDED, TAKEN),
          RETURNED, Set.of(TAKEN),
          DUPLICATE, Set.of(TAKEN),
          OUT_OF_AREA, Set.of(TAKEN));

  /** Whether the hub still owes a decision on it. */
  public boolean isOpen() {
    return this == WAITING || this == TAKEN;
  }

  public Set<ContactState> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }
}
