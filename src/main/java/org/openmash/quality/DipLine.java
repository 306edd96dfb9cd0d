package org.openmash.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * One decision of a sample.
 *
 * @param why message keys of what spoke for drawing it; empty where chance alone did
 */
public record DipLine(
    DipLineId id,
    DipSampleId sample,
    int place,
    ReferralId referral,
    ChildId child,
    DecisionId decision,
    List<String> why,
    @Nullable Second second,
    @Nullable Again again) {

  /** What the second person decided. */
  public record Second(String level, Recorded recorded, UserId by, Instant at) {}

  /**
   * That it is looked at again, and why.
   *
   * @param stands whether somebody said since that the decision stands
   */
  public record Again(Recorded recorded, UserId by, Instant at, boolean stands) {}
}
