package org.openmash.restriction;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A restriction, and the seal its record lies behind. */
public record RestrictionId(UUID value) implements Id {

  public static RestrictionId next() {
    return new RestrictionId(Id.random());
  }

  public static RestrictionId parse(String text) {
    return new RestrictionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
