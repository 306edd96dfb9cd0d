package org.openmash.access;

import java.util.List;
import java.util.Optional;
import org.openmash.kernel.UserId;

/** How setting up a sign-in ended. */
public sealed interface Enrolled {

  /** Done; the codes on paper are shown this once. */
  record Done(UserId user, List<String> recoveryCodes) implements Enrolled {}

  /**
   * Something typed will not do.
   *
   * @param password what is wrong with the password, as the end of a message key
   * @param wrongCode whether the one-time code does not fit
   */
  record NotYet(Optional<String> password, boolean wrongCode) implements Enrolled {}
}
