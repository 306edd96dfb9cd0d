package org.openmash.retention;

/** What makes a rule of keeping apply to a record. */
public enum Mark {
  // What was decided for a child, as the hub's outcomes name it.
  NO_FURTHER_ACTION,
  INFORMATION_AND_ADVICE,
  SIGNPOST,
  EARLY_HELP,
  PASS_TO_OPEN_CASE,
  ASSESSMENT,
  STRATEGY_DISCUSSION,
  PRIVATE_FOSTERING,
  TRANSFER_IN,
  MISSING,
  REQUEST_TO_BE_LOOKED_AFTER,
  // How a contact left the desk without a decision.
  RETURNED,
  DUPLICATE,
  OUT_OF_AREA,
  /** About no child of whom anything was decided. */
  CONTACT,
  /** A police notification of domestic abuse. */
  NOTIFICATION,
  /** A person's own record. */
  PERSON,
  /** An adoption order was made. */
  ADOPTED,
  // Councils have rules for these; nothing in the program sets them yet.
  LOOKED_AFTER(false),
  CHILD_PROTECTION_PLAN(false),
  ADOPTION_NOT_MADE(false),
  FOSTER_CARER(false),
  ALLEGATION(false);

  private final boolean known;

  Mark() {
    this(true);
  }

  Mark(boolean known) {
    this.known = known;
  }

  /** Whether anything in the program sets it. */
  public boolean known() {
    return known;
  }
}
