package org.openmash.informationrequest;

import java.util.UUID;
import org.openmash.kernel.Id;

/** What one agency was asked; the address in its mail. */
public record RequestId(UUID value) implements Id {

  public static RequestId next() {
    return new RequestId(Id.random());
  }

  public static RequestId parse(String text) {
    return new RequestId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
