package org.openmash.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * One decision about one child, as it stands and as it came to stand.
 *
 * @param settledBy who authorised it or sent it back; null while it waits, and where nobody else
 *     was needed
 * @param settledReason why it was sent back or corrected
 * @param correction null for a first decision
 * @param secondPerson ids of the rules that asked for a second person when it was proposed
 */
public record DecisionView(
    DecisionId id,
    ReferralId referral,
    ChildId child,
    DecisionState state,
    String level,
    Outcome outcome,
    Recorded recorded,
    UserId proposedBy,
    Instant proposedAt,
    @Nullable UserId settledBy,
    @Nullable Instant settledAt,
    @Nullable String settledReason,
    @Nullable Correction correction,
    List<String> secondPerson) {

  /** Which decision this one replaces, and why that one was wrong. */
  public record Correction(DecisionId of, String because) {}
}
