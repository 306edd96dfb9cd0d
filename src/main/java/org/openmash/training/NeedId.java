package org.openmash.training;

import java.util.UUID;
import org.openmash.kernel.Id;

/** That one person must hold one requirement. */
record NeedId(UUID value) implements Id {

  static NeedId next() {
    return new NeedId(Id.random());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
