package org.openmash.escalation;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One disagreement, from the day it was raised to its end. */
public record DisagreementId(UUID value) implements Id {

  static DisagreementId next() {
    return new DisagreementId(Id.random());
  }

  public static DisagreementId parse(String text) {
    return new DisagreementId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
