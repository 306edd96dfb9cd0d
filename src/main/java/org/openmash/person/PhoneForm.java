package org.openmash.person;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Limit;
import org.openmash.kernel.PhoneNumber;

/** A telephone somebody is reached by, and whether it is safe to ring it. */
public record PhoneForm(
    PhoneNumber number,
    @Nullable @Limit(100) String whose,
    Safe safe,
    @Nullable @Limit(200) String note) {

  /** Whether ringing it brings anybody into danger. */
  public enum Safe {
    SAFE,
    ONLY_AS_NOTED,
    NOT_SAFE,
    NOT_KNOWN
  }
}
