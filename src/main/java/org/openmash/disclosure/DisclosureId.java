package org.openmash.disclosure;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One line of the sharing log. */
public record DisclosureId(UUID value) implements Id {

  public static DisclosureId next() {
    return new DisclosureId(Id.random());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
