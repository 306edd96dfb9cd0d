package org.openmash.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Which table of weights the matching engine compares with, by a fingerprint of it. */
final class Model {

  /** The one that is shipped. */
  static final String VERSION = read();

  private Model() {}

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Model.class.getResourceAsStream("/person/model.txt"))) {
      return Fingerprint.of(in.readAllBytes()).substring(0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
