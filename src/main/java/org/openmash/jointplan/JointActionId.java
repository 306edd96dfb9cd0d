package org.openmash.jointplan;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One thing of a joint plan that an agency does. */
public record JointActionId(UUID value) implements Id {

  static JointActionId next() {
    return new JointActionId(Id.random());
  }

  public static JointActionId parse(String text) {
    return new JointActionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
