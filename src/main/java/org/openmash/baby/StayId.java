package org.openmash.baby;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One stay of a baby on a ward. */
public record StayId(UUID value) implements Id {

  public static StayId next() {
    return new StayId(Id.random());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
