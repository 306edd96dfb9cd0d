package org.openmash.monitor;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One week of a hub. */
public record WeekId(UUID value) implements Id {

  static WeekId next() {
    return new WeekId(Id.random());
  }

  public static WeekId parse(String text) {
    return new WeekId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
