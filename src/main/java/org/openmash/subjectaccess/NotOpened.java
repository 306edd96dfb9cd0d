package org.openmash.subjectaccess;

/** Nobody gives a file they have not opened. */
public final class NotOpened extends RuntimeException {

  NotOpened() {
    super("a file is opened before it is given");
  }
}
