package org.openmash.allocation;

import org.openmash.kernel.Refused;

/** A step in giving children their workers that cannot be taken now. */
public final class NotPossible extends Refused {

  NotPossible(String key) {
    super(key);
  }
}
