package org.openmash.deadline;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One thing owed. */
public record DeadlineId(UUID value) implements Id {

  public static DeadlineId next() {
    return new DeadlineId(Id.random());
  }

  public static DeadlineId parse(String text) {
    return new DeadlineId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
