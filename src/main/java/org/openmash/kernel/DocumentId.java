package org.openmash.kernel;

import java.util.UUID;

/** One attachment. */
public record DocumentId(UUID value) implements Id {

  public static DocumentId next() {
    return new DocumentId(Id.random());
  }

  public static DocumentId parse(String text) {
    return new DocumentId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
