package org.openmash.correspondence.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.correspondence.Remarks;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** On the rail, only while something waits: questions for a partner, answers for the hub. */
@Component
class CorrespondenceNavigation implements Navigation {

  private final Remarks remarks;

  CorrespondenceNavigation(Remarks remarks) {
    this.remarks = remarks;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (!Policy.PARTNER.admits(actor) && !Policy.HUB.admits(actor)) {
      return List.of();
    }
    int waiting = remarks.waiting(actor).size();
    return waiting == 0
        ? List.of()
        : List.of(
            new NavigationEntry(
                actor.isHub() ? "correspondence.navigation.hub" : "correspondence.navigation",
                "/correspondence",
                15,
                waiting));
  }
}
