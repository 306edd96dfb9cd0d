package org.openmash.workforce.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** Posts, agency work and the census on a manager's rail. */
@Component
class StaffingNavigation implements Navigation {

  private static final int PLACE = 56;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.CASELOADS.admits(actor)
        ? List.of(new NavigationEntry("workforce.rail", "/workforce", PLACE, null))
        : List.of();
  }
}
