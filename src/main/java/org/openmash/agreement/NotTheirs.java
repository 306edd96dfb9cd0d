package org.openmash.agreement;

/** Whoever would speak for an agency is not known to work there. */
public class NotTheirs extends RuntimeException {

  NotTheirs() {
    super("not known to work there");
  }
}
