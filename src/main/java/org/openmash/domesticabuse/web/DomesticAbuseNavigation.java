package org.openmash.domesticabuse.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Encompass;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The notifications on the rail, and for a school what it was told and nobody has read. */
@Component
class DomesticAbuseNavigation implements Navigation {

  private final PoliceNotifications notifications;
  private final Encompass encompass;

  DomesticAbuseNavigation(PoliceNotifications notifications, Encompass encompass) {
    this.notifications = notifications;
    this.encompass = encompass;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.PARTNER_OR_HUB_READING.admits(actor) && notifications.mayList(actor)) {
      entries.add(new NavigationEntry("domesticabuse.navigation", "/domesticabuse", 30, null));
    }
    if (Policy.SAFEGUARDING_LEAD.admits(actor) && encompass.any(actor)) {
      entries.add(
          new NavigationEntry(
              "domesticabuse.encompass.navigation", "/encompass", 32, encompass.unread(actor)));
    }
    return entries;
  }
}
