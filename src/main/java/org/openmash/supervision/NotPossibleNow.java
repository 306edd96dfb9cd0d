package org.openmash.supervision;

import org.openmash.kernel.Refused;

/** A step in supervision that cannot be taken now. */
public final class NotPossibleNow extends Refused {

  NotPossibleNow(String key) {
    super(key);
  }
}
