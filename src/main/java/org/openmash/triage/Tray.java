package org.openmash.triage;

/** The piles on the hub's desk. */
public enum Tray {
  /** Not closed yet, whoever has it. */
  OPEN,
  /** Nobody has it. */
  WAITING,
  /** Nobody has it, and it looks as if a program had sent it: a person must look. */
  CHECK,
  /** I have it. */
  MINE,
  /** A proposal waits for a manager. */
  TO_AUTHORISE,
  /** Closed: decided, or otherwise. */
  DECIDED;

  /** Whether a number beside it says what is to be done; the closed ones are only to be read. */
  public boolean isCounted() {
    return this != DECIDED;
  }
}
