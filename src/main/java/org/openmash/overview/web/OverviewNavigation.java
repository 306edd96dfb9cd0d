package org.openmash.overview.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** After the work of the day. */
@Component
class OverviewNavigation implements Navigation {

  private static final int PLACE = 54;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.CASELOADS.admits(actor)
        ? List.of(new NavigationEntry("overview.rail", "/overview", PLACE, null))
        : List.of();
  }
}
