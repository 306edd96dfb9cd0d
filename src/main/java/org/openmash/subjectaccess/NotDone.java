package org.openmash.subjectaccess;

/** Something is undecided, or hidden from whoever says it is done. */
public class NotDone extends RuntimeException {

  NotDone() {
    super("Something is undecided, or hidden from whoever says it is done.", null, false, false);
  }
}
