package org.openmash.secret;

/** Whether somebody may come to know a protected detail. */
public enum Verdict {
  /** It is their own, or they work with it. */
  MAY_KNOW,
  /** They are named as who may not. */
  NAMED,
  /** Nobody said that they know it. */
  NOT_SAID;

  boolean isSilent() {
    return this != MAY_KNOW;
  }
}
