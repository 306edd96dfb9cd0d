package org.openmash.monitor.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/**
 * On the rail: the queue without names for those who watch the hub, its own months for an agency.
 */
@Component
class MonitorNavigation implements Navigation {

  private static final int PLACE = 68;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.MONITORS.admits(actor)) {
      entries.add(new NavigationEntry("monitor.queue.rail", "/monitor", PLACE, null));
    }
    if (Policy.SAFEGUARDING_LEAD.admits(actor)) {
      entries.add(new NavigationEntry("monitor.packs.rail", "/packs", PLACE, null));
    }
    return entries;
  }
}
