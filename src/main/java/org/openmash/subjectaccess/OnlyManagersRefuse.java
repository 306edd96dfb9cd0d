package org.openmash.subjectaccess;

/** Only a manager refuses a request. */
public class OnlyManagersRefuse extends RuntimeException {

  OnlyManagersRefuse() {
    super("Only a manager refuses a request.", null, false, false);
  }
}
