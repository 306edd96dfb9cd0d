package org.openmash.agreement;

import java.util.UUID;
import org.openmash.kernel.Id;

/** An agreement put to one agency. */
public record OfferId(UUID value) implements Id {

  public static OfferId next() {
    return new OfferId(Id.random());
  }

  public static OfferId parse(String text) {
    return new OfferId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
