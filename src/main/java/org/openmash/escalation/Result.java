package org.openmash.escalation;

/** How a disagreement ended. */
public enum Result {
  /** Whoever disagreed was right: the contact is open again. */
  UPHELD,
  /** Decided otherwise, for reasons of its own. */
  CHANGED,
  /** Right in part. */
  PARTLY,
  /** The decision stands. */
  STANDS,
  /** Whoever raised it took it back. */
  WITHDRAWN;

  /** Whether the contact is decided anew. */
  boolean reopens() {
    return this == UPHELD || this == CHANGED || this == PARTLY;
  }
}
