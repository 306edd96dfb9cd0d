package org.openmash.page;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The hub's own words without starting the hub. */
public final class PlainWords {

  private PlainWords() {}

  public static Languages languages() {
    try {
      return new Languages(new PageConfiguration().messageSource());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
