package org.openmash.kernel;

import java.util.UUID;

/** A team inside an agency. */
public record TeamId(UUID value) implements Id {

  public static TeamId next() {
    return new TeamId(Id.random());
  }

  public static TeamId parse(String text) {
    return new TeamId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
