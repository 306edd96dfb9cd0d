package org.openmash.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a referral has come, as everybody may say it, with the only ways onward. */
public enum ReferralStatus {
  /** It reached the hub and was acknowledged. */
  RECEIVED,
  /** Somebody at the hub is looking at it. */
  LOOKED_AT,
  /** The hub gave it back and said what it needs; an answer brings it back to the hub. */
  RETURNED,
  /** Each child has a decision, and the referrer was told. */
  DECIDED;

  private static final Map<ReferralStatus, Set<ReferralStatus>> ONWARD =
      Map.of(
          RECEIVED, Set.of(LOOKED_AT),
          LOOKED_AT, Set.of(DECIDED, RETURNED),
          RETURNED, Set.of(LOOKED_AT),
          // A correction is appended to a decided referral: it is decided again, never undecided.
          DECIDED, Set.of(DECIDED));

  public Set<ReferralStatus> onward() {
    return ONWARD.getOrDefault(this, Set.of());
  }

  /** The steps a referrer is shown: "returned" only while it is. */
  public static List<ReferralStatus> shown(ReferralStatus now) {
    return Arrays.stream(values()).filter(each -> each != RETURNED || now == RETURNED).toList();
  }

  boolean leadsTo(ReferralStatus next) {
    return onward().contains(next);
  }
}
