package org.openmash.agreement;

/** Somebody else changed it meanwhile. */
public class Overtaken extends RuntimeException {

  Overtaken() {
    super("changed by somebody else meanwhile");
  }
}
