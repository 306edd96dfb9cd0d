package org.openmash.agreement;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A sharing agreement of the area. */
public record AgreementId(UUID value) implements Id {

  public static AgreementId next() {
    return new AgreementId(Id.random());
  }

  public static AgreementId parse(String text) {
    return new AgreementId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
