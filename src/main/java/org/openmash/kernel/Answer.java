package org.openmash.kernel;

/** Yes, no, or not known: three values, never a null. */
public enum Answer {
  YES,
  NO,
  NOT_KNOWN
}
