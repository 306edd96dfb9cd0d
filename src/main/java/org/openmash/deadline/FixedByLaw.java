package org.openmash.deadline;

/** A statutory deadline moves only when its start event itself was put right, and never back. */
public class FixedByLaw extends RuntimeException {

  FixedByLaw(Rule rule) {
    super("the deadline " + rule.id() + " is fixed by law or statutory guidance");
  }
}
