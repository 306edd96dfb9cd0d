package org.openmash.access;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;

/** Where people may work: contributed by the register of agencies, which access does not know. */
public interface KnownAgencies {

  /** An agency somebody can be given an account in. */
  record KnownAgency(AgencyId id, String name) {}

  List<KnownAgency> known(Actor actor);
}
