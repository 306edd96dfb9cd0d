package org.openmash.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** An id as a type: random, so that nobody can guess a neighbour's. */
public interface Id {

  UUID value();

  /** A random (version 4) UUID from a strong source. */
  static UUID random() {
    return Lots.id();
  }

  /**
   * Reads an id from a URL or a file.
   *
   * @throws UnknownId when the text is not an id; shown as "not found"
   */
  static UUID parse(String text) {
    if (text.length() != 36) {
      throw new UnknownId();
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new UnknownId();
    }
  }

  /** A strong random source shared by everything that must not be guessed. */
  SecureRandom RANDOM = new SecureRandom();
}
