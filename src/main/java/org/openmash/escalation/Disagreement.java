package org.openmash.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * A disagreement as it stands.
 *
 * @param quick message keys of why it is quicker than others; empty for one that is not
 * @param since when it came to this level, or was answered
 * @param due by when it is answered, or whoever raised it says whether that settles it; null where
 *     no time is named
 * @param result the last answer given; null before there is one
 */
public record Disagreement(
    DisagreementId id,
    ReferralId referral,
    AgencyId agency,
    HubId hub,
    RaiseForm.What what,
    Theme theme,
    List<String> quick,
    int beganAt,
    int level,
    DisagreementState state,
    UserId raisedBy,
    Instant raisedAt,
    Instant since,
    @Nullable Instant due,
    @Nullable Result result,
    @Nullable Instant settledAt) {

  public boolean isQuick() {
    return !quick.isEmpty();
  }

  /** Whether it is not at an end. */
  public boolean isAlive() {
    return state != DisagreementState.SETTLED;
  }

  /** Whether what was due is over. */
  public boolean isLate(Instant now) {
    return isAlive() && due != null && due.isBefore(now);
  }
}
