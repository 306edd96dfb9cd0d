package org.openmash.page;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The hub's own words without starting the hub. */
public final class PlainWords {

  /** Read once: it takes a third of a second, and nobody changes it. */
  private static final Languages ALL = read();

  private PlainWords() {}

  public static Languages languages() {
    return ALL;
  }

  private static Languages read() {
    try {
      return new Languages(new PageConfiguration().messageSource());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
