package org.openmash.supervision;

import java.util.UUID;
import org.openmash.kernel.Id;

/** That one person supervises another. */
public record ArrangementId(UUID value) implements Id {

  static ArrangementId next() {
    return new ArrangementId(Id.random());
  }

  public static ArrangementId parse(String text) {
    return new ArrangementId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
