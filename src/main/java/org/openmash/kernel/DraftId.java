package org.openmash.kernel;

import java.util.UUID;

/** One form being filled in. */
public record DraftId(UUID value) implements Id {

  public static DraftId next() {
    return new DraftId(Id.random());
  }

  public static DraftId parse(String text) {
    return new DraftId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
