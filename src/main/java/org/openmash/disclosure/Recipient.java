package org.openmash.disclosure;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * With whom something was shared, or was not.
 *
 * @param agency null for somebody who is not in the directory
 * @param name as it was called then; empty for whoever referred without an agency
 */
public record Recipient(@Nullable AgencyId agency, String name) {

  /** An agency of the directory; its name is the directory's. */
  public static Recipient of(AgencyId agency) {
    return new Recipient(agency, "");
  }

  /** Somebody who is in no directory. */
  public static Recipient named(String name) {
    return new Recipient(null, name);
  }
}
