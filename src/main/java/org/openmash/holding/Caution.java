package org.openmash.holding;

/** Why a passage must be looked at before anybody outside the hub reads it; never a decision. */
public enum Caution {
  /** It names or describes somebody else (Data Protection Act 2018, schedule 2, paragraph 16). */
  NAMES_ANOTHER,
  /** Whoever gave it did not say that the family may be told. */
  NOT_FOR_FAMILY,
  /** Whoever gave it said that only the police may use it. */
  POLICE_ONLY,
  /** Whoever gave it asked not to be named. */
  SOURCE_HIDDEN,
  /** It holds an address, a phone, a school, a placement or a name that somebody may not know. */
  PROTECTED
}
