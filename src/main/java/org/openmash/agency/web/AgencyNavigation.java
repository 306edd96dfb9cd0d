package org.openmash.agency.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The directory on an administrator's rail. */
@Component
class AgencyNavigation implements Navigation {

  private static final int PLACE = 80;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.ADMINISTRATOR.admits(actor)
        ? List.of(new NavigationEntry("agency.rail", "/agencies", PLACE, null))
        : List.of();
  }
}
