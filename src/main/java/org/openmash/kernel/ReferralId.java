package org.openmash.kernel;

import java.util.UUID;

/** One referral as it reached the hub. */
public record ReferralId(UUID value) implements Id {

  public static ReferralId next() {
    return new ReferralId(Id.random());
  }

  public static ReferralId parse(String text) {
    return new ReferralId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
