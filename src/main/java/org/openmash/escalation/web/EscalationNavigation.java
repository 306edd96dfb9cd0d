package org.openmash.escalation.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** On the rail of either side: disagreements that wait for it. */
@Component
class EscalationNavigation implements Navigation {

  private static final int PLACE = 21;
  private final Escalations escalations;

  EscalationNavigation(Escalations escalations) {
    this.escalations = escalations;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.PARTNER_OR_HUB_READING.admits(actor)
        ? List.of(
            new NavigationEntry(
                "escalation.navigation", "/escalations", PLACE, escalations.waiting(actor)))
        : List.of();
  }
}
