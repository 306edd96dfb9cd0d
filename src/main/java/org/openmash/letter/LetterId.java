package org.openmash.letter;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One letter, in all its versions. */
public record LetterId(UUID value) implements Id {

  public static LetterId next() {
    return new LetterId(Id.random());
  }

  public static LetterId parse(String text) {
    return new LetterId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
