package org.openmash.jointplan;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * What several agencies do together about a gap.
 *
 * @param agency which began it
 * @param requirement whose gap it is; null for another
 */
public record JointPlan(
    JointPlanId id, AgencyId agency, String title, @Nullable String requirement, boolean ended) {

  static final String KIND = "joint-plan";

  /**
   * An agency in it.
   *
   * @param lead who joined for it; null until somebody does
   */
  public record Party(AgencyId agency, @Nullable UserId lead) {}

  static Subject subject(JointPlanId id) {
    return Subject.of(KIND, id);
  }
}
