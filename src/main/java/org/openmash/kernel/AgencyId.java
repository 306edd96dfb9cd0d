package org.openmash.kernel;

import java.util.UUID;

/** An organisation that refers, answers or works with the hub. */
public record AgencyId(UUID value) implements Id {

  public static AgencyId next() {
    return new AgencyId(Id.random());
  }

  public static AgencyId parse(String text) {
    return new AgencyId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
