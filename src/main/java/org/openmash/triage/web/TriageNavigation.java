package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.triage.Inbox;
import org.openmash.triage.Tray;
import org.springframework.stereotype.Component;

/** The inbox on the rail, with how many are open. */
@Component
class TriageNavigation implements Navigation {

  private final Inbox inbox;

  TriageNavigation(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.HUB_READING.admits(actor)) {
      entries.add(
          new NavigationEntry(
              "triage.navigation", "/inbox", 10, inbox.counts(actor).get(Tray.OPEN)));
    }
    return entries;
  }
}
