package org.openmash.domesticabuse;

/** What an adult is to the children of the household. */
public enum Relation {
  MOTHER,
  FATHER,
  STEP_PARENT,
  PARENTS_PARTNER,
  OTHER_RELATIVE,
  OTHER,
  NOT_KNOWN
}
