package org.openmash.retention;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A hold: nothing it covers is deleted. */
public record HoldId(UUID value) implements Id {

  public static HoldId next() {
    return new HoldId(Id.random());
  }

  public static HoldId parse(String text) {
    return new HoldId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
