package org.openmash.feedback;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One outcome told once. */
public record OutcomeId(UUID value) implements Id {

  static OutcomeId next() {
    return new OutcomeId(Id.random());
  }

  public static OutcomeId parse(String text) {
    return new OutcomeId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
