package org.openmash.triage;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A saved view of the inbox. */
public record ViewId(UUID value) implements Id {

  public static ViewId next() {
    return new ViewId(Id.random());
  }

  public static ViewId parse(String text) {
    return new ViewId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
