package org.openmash.domesticabuse;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One thing told to one agency about one child. */
public record TellingId(UUID value) implements Id {

  static TellingId next() {
    return new TellingId(Id.random());
  }

  public static TellingId parse(String text) {
    return new TellingId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
