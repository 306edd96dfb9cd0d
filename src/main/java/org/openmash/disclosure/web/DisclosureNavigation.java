package org.openmash.disclosure.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The sharing log on the rail of those who answer for it, and of each agency's lead. */
@Component
class DisclosureNavigation implements Navigation {

  private static final int PLACE = 77;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (Policy.WATCHES_ACCESS.admits(actor)) {
      return List.of(new NavigationEntry("disclosure.log.rail", "/disclosures", PLACE, null));
    }
    return Policy.SAFEGUARDING_LEAD.admits(actor)
        ? List.of(new NavigationEntry("disclosure.ours.rail", "/disclosures/ours", PLACE, null))
        : List.of();
  }
}
