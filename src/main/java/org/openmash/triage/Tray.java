package org.openmash.triage;

/** The piles on the hub's desk. */
public enum Tray {
  /** Not decided yet, whoever has it. */
  OPEN,
  /** Nobody has it. */
  WAITING,
  /** I have it. */
  MINE,
  /** A proposal waits for a manager. */
  TO_AUTHORISE,
  /** Decided. */
  DECIDED
}
