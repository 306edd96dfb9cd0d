package org.openmash.family;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One household. */
public record HomeId(UUID value) implements Id {

  public static HomeId next() {
    return new HomeId(Id.random());
  }

  public static HomeId parse(String text) {
    return new HomeId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
