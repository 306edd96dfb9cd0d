package org.openmash.agency;

import java.util.List;
import org.openmash.access.KnownAgencies;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** The agencies an administrator may give somebody an account in: all that there are now. */
@Component
class AgenciesToWorkIn implements KnownAgencies {

  private static final int ALL = 10_000;

  private final Agencies agencies;

  AgenciesToWorkIn(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public List<KnownAgency> known(Actor actor) {
    return agencies.search(actor, new Search("", null, false, 0, ALL)).stream()
        .map(agency -> new KnownAgency(agency.id(), agency.name()))
        .toList();
  }
}
