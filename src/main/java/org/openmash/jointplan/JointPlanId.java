package org.openmash.jointplan;

import java.util.UUID;
import org.openmash.kernel.Id;

/** What several agencies do together about a gap. */
public record JointPlanId(UUID value) implements Id {

  static JointPlanId next() {
    return new JointPlanId(Id.random());
  }

  public static JointPlanId parse(String text) {
    return new JointPlanId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
