package org.openmash.restriction;

import java.util.UUID;
import org.openmash.kernel.Id;

/** Something to ask a colleague about. */
public record QuestionId(UUID value) implements Id {

  public static QuestionId next() {
    return new QuestionId(Id.random());
  }

  public static QuestionId parse(String text) {
    return new QuestionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
