package org.openmash.quality;

import java.util.UUID;
import org.openmash.kernel.Id;

/** Some decisions drawn together. */
public record DipSampleId(UUID value) implements Id {

  static DipSampleId next() {
    return new DipSampleId(Id.random());
  }

  public static DipSampleId parse(String text) {
    return new DipSampleId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
