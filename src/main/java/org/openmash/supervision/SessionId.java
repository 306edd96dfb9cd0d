package org.openmash.supervision;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One meeting of a supervisor and whom they supervise. */
public record SessionId(UUID value) implements Id {

  static SessionId next() {
    return new SessionId(Id.random());
  }

  public static SessionId parse(String text) {
    return new SessionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
