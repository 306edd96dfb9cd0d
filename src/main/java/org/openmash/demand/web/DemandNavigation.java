package org.openmash.demand.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** Beside the caseloads. */
@Component
class DemandNavigation implements Navigation {

  private static final int PLACE = 57;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.CASELOADS.admits(actor)
        ? List.of(new NavigationEntry("demand.rail", "/demand", PLACE, null))
        : List.of();
  }
}
