package org.openmash.kernel;

import java.util.Locale;

/**
 * The widest circle an actor stands in; PostgreSQL row-level policies compare it (setting <code>
 * openmash.scope</code>).
 */
public enum Scope {
  PUBLIC,
  /** Without an account: sees what they wrote themselves and nothing of any agency. */
  GUEST,
  PARTNER,
  /** No policy of any table lets this one in: sees what is published for it and nothing else. */
  MONITOR,
  HUB,
  SYSTEM;

  /** The word the row-level policies know. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
