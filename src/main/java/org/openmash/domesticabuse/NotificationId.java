package org.openmash.domesticabuse;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One police notification. */
public record NotificationId(UUID value) implements Id {

  static NotificationId next() {
    return new NotificationId(Id.random());
  }

  public static NotificationId parse(String text) {
    return new NotificationId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
