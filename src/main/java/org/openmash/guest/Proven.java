package org.openmash.guest;

import org.openmash.kernel.UserId;

/** How typing a code ended. */
public sealed interface Proven {

  /** They read the mailbox, and have no account. */
  record Guest(UserId user, Proof proof) implements Proven {}

  /** They read the mailbox, and have an account to sign in to. */
  record HasAccount(Proof proof) implements Proven {}

  /** Not this code; some tries are left. */
  record Wrong() implements Proven {}

  /** No code is under way in this browser: too old, used, or guessed at too often. */
  record Over() implements Proven {}
}
