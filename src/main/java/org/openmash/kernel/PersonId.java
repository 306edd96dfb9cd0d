package org.openmash.kernel;

import java.util.UUID;

/** One person of the index, from before birth on. */
public record PersonId(UUID value) implements Id {

  public static PersonId next() {
    return new PersonId(Id.random());
  }

  public static PersonId parse(String text) {
    return new PersonId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
