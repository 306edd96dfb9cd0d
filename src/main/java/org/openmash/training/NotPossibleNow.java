package org.openmash.training;

import org.openmash.kernel.Refused;

/** A step of training that cannot be taken now. */
public final class NotPossibleNow extends Refused {

  NotPossibleNow(String key) {
    super(key);
  }
}
