package org.openmash.returncheck.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** For those who hand in returns. */
@Component
class ReturnCheckNavigation implements Navigation {

  private static final int PLACE = 82;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.RUNS_THE_HUB.admits(actor)
        ? List.of(new NavigationEntry("returncheck.rail", "/return-checks", PLACE, null))
        : List.of();
  }
}
