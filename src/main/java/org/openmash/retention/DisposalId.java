package org.openmash.retention;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A record proposed for deletion, and later its tombstone. */
public record DisposalId(UUID value) implements Id {

  public static DisposalId next() {
    return new DisposalId(Id.random());
  }

  public static DisposalId parse(String text) {
    return new DisposalId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
