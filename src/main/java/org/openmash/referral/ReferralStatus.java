package org.openmash.referral;

import java.util.Map;
import java.util.Set;

/** How far a referral has come, as everybody may say it, with the only ways onward. */
public enum ReferralStatus {
  /** It reached the hub and was acknowledged. */
  RECEIVED,
  /** Somebody at the hub is looking at it. */
  LOOKED_AT,
  /** Each child has a decision, and the referrer was told. */
  DECIDED;

  private static final Map<ReferralStatus, Set<ReferralStatus>> ONWARD =
      Map.of(
          RECEIVED, Set.of(LOOKED_AT),
          LOOKED_AT, Set.of(DECIDED),
          // A correction is appended to a decided referral: it is decided again, never undecided.
          DECIDED, Set.of(DECIDED));

  public Set<ReferralStatus> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }

  boolean leadsTo(ReferralStatus next) {
    return onward().contains(next);
  }
}
