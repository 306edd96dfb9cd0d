package org.openmash.informationrequest;

import java.util.UUID;
import org.openmash.kernel.Id;

/** The wish to use a passage elsewhere. */
public record OnwardId(UUID value) implements Id {

  public static OnwardId next() {
    return new OnwardId(Id.random());
  }

  public static OnwardId parse(String text) {
    return new OnwardId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
