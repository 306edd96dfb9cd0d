package org.openmash.disclosure;

/** Whether the family knows what was shared. */
public enum FamilyTold {
  TOLD,
  TO_BE_TOLD,
  NOT_TOLD,
  /** The program shared by itself, and nobody said. */
  NOT_KNOWN
}
