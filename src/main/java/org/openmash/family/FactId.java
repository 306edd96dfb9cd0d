package org.openmash.family;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One fact of a family. */
public record FactId(UUID value) implements Id {

  public static FactId next() {
    return new FactId(Id.random());
  }

  public static FactId parse(String text) {
    return new FactId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
