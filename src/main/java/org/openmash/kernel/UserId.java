package org.openmash.kernel;

import java.util.UUID;

/** Somebody who signs in. */
public record UserId(UUID value) implements Id {

  public static UserId next() {
    return new UserId(Id.random());
  }

  public static UserId parse(String text) {
    return new UserId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
