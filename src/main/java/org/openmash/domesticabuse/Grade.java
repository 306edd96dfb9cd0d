package org.openmash.domesticabuse;

/** The risk the police find with the DASH questions (SafeLives), lowest first. */
public enum Grade {
  STANDARD,
  MEDIUM,
  HIGH
}
