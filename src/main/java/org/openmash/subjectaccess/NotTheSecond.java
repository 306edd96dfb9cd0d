package org.openmash.subjectaccess;

/** Whoever read first is not the second reader. */
public class NotTheSecond extends RuntimeException {

  NotTheSecond() {
    super("Whoever read first is not the second reader.", null, false, false);
  }
}
