package org.openmash.subjectaccess;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A passage of what was found. */
public record PassageId(UUID value) implements Id {

  public static PassageId next() {
    return new PassageId(Id.random());
  }

  public static PassageId parse(String text) {
    return new PassageId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
