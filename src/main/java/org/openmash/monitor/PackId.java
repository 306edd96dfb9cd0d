package org.openmash.monitor;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One agency's month. */
public record PackId(UUID value) implements Id {

  static PackId next() {
    return new PackId(Id.random());
  }

  public static PackId parse(String text) {
    return new PackId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
