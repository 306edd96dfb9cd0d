package org.openmash.person;

import org.openmash.kernel.Refused;

/** Something cannot have happened to somebody as it was recorded, or cannot be taken back. */
public final class NotRecorded extends Refused {

  NotRecorded(String key) {
    super(key);
  }
}
