package org.openmash.returncheck;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One check of one file. */
public record CheckId(UUID value) implements Id {

  static CheckId next() {
    return new CheckId(Id.random());
  }

  public static CheckId parse(String text) {
    return new CheckId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
