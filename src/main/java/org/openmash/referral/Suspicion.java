package org.openmash.referral;

/** What made a contact look as if a program had sent it. It is kept, and looked at by a person. */
public enum Suspicion {
  /** A field that people do not see was filled in. */
  HIDDEN_FIELD,
  /** Nobody reads and answers so fast. */
  TOO_FAST,
  /** Very many came from one network. */
  NETWORK,
  /** Very many came from everywhere at once. */
  CROWD,
  /** Very many came from one proven address. */
  ADDRESS
}
