package org.openmash.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/**
 * Another contact that may be about the same child.
 *
 * @param child the child of the contact at hand
 * @param why what the two have in common
 * @param outcome code of the outcome in force; null while it is open
 */
public record EarlierContact(
    ChildId child,
    Likeness why,
    ReferralId referral,
    Reference reference,
    AgencyId agency,
    Instant receivedAt,
    String concern,
    @Nullable String outcome,
    @Nullable String level) {

  public boolean isOpen() {
    return outcome == null;
  }

  /** Whether its outcome brought a worker or a plan. */
  public boolean startedWork() {
    return outcome != null && Outcome.of(Outcome.Kind.valueOf(outcome), "").startsWork();
  }
}
