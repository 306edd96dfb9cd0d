package org.openmash.agency;

import java.util.UUID;
import org.openmash.kernel.Id;

/** Somebody who works for an agency. */
public record PractitionerId(UUID value) implements Id {

  public static PractitionerId next() {
    return new PractitionerId(Id.random());
  }

  public static PractitionerId parse(String text) {
    return new PractitionerId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
