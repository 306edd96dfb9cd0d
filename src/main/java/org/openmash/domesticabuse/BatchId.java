package org.openmash.domesticabuse;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One file of notifications. */
public record BatchId(UUID value) implements Id {

  static BatchId next() {
    return new BatchId(Id.random());
  }

  public static BatchId parse(String text) {
    return new BatchId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
