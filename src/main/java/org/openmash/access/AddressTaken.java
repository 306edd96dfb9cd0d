package org.openmash.access;

/** Another account signs in with this e-mail address. */
public class AddressTaken extends RuntimeException {

  AddressTaken() {
    super("another account has this e-mail address", null, false, false);
  }
}
