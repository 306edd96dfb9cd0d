package org.openmash.quality;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One decision of a sample. */
public record DipLineId(UUID value) implements Id {

  static DipLineId next() {
    return new DipLineId(Id.random());
  }

  public static DipLineId parse(String text) {
    return new DipLineId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
