package org.openmash.access;

import org.openmash.kernel.UserId;

/**
 * A key at the one moment it can be seen.
 *
 * @param text what the other system sends; kept nowhere
 */
public record IssuedKey(UserId id, String text) {

  @Override
  public String toString() {
    return "key of " + id;
  }
}
