package org.openmash.kernel;

import java.util.UUID;

/** One decision about one child. */
public record DecisionId(UUID value) implements Id {

  public static DecisionId next() {
    return new DecisionId(Id.random());
  }

  public static DecisionId parse(String text) {
    return new DecisionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
