package org.openmash.monitor;

import java.util.UUID;
import org.openmash.kernel.Id;

/** What a monitor found in one contact of a sample. */
public record FindingId(UUID value) implements Id {

  static FindingId next() {
    return new FindingId(Id.random());
  }

  public static FindingId parse(String text) {
    return new FindingId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
