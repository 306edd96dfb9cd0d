package org.openmash.chronology;

import org.openmash.kernel.AgencyId;

/** Who may read an entry. */
public sealed interface Circle {

  /** The hub alone. */
  record HubOnly() implements Circle {}

  /** The hub, and the agency the subject belongs to. */
  record WithAgency(AgencyId agency) implements Circle {}

  static Circle hubOnly() {
    return new HubOnly();
  }

  static Circle with(AgencyId agency) {
    return new WithAgency(agency);
  }
}
