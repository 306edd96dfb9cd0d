package org.openmash.jointplan;

import org.openmash.kernel.Refused;

/** A step of a joint plan that cannot be taken now. */
public final class NotPossibleNow extends Refused {

  NotPossibleNow(String key) {
    super(key);
  }
}
