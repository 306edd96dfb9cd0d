package org.openmash.subjectaccess;

/** Words that are to be taken out do not stand in the passage, or it is a file. */
public class NotThere extends RuntimeException {

  NotThere() {
    super("not in the passage", null, false, false);
  }
}
