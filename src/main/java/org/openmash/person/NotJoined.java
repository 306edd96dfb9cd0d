package org.openmash.person;

import org.openmash.kernel.Refused;

/** Two records cannot be joined, or parted, as asked. */
public final class NotJoined extends Refused {

  NotJoined(String key) {
    super(key);
  }
}
