package org.openmash.kernel;

/**
 * The widest circle an actor stands in; PostgreSQL row-level policies compare it (setting <code>
 * openmash.scope</code>).
 */
public enum Scope {
  PUBLIC,
  /** Without an account: sees what they wrote themselves and nothing of any agency. */
  GUEST,
  PARTNER,
  HUB,
  SYSTEM;

  /** The word the row-level policies know. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
