package org.openmash.agency;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.TeamId;

/** A team inside an agency. */
public record Team(
    TeamId id, AgencyId agency, String name, @Nullable EmailAddress mailbox, Span span) {

  public Team {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("agency.name.missing");
    }
  }
}
