package org.openmash.training;

import java.util.UUID;
import org.openmash.kernel.Id;

/** Somebody who must learn something, with an account or without. */
public record LearnerId(UUID value) implements Id {

  static LearnerId next() {
    return new LearnerId(Id.random());
  }

  public static LearnerId parse(String text) {
    return new LearnerId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
