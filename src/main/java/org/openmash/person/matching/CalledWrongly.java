package org.openmash.person.matching;

/** What was asked cannot be done; the message says why, to whoever typed it. */
final class CalledWrongly extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CalledWrongly(String message) {
    super(message);
  }
}
