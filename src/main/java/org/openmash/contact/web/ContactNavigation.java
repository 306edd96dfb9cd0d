package org.openmash.contact.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.contact.Contacts;
import org.openmash.contact.ShortForm;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The call on the hub's rail, always one key away; the short notices on a partner's. */
@Component
class ContactNavigation implements Navigation {

  private final Contacts contacts;

  ContactNavigation(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.HUB.admits(actor)) {
      entries.add(new NavigationEntry("contact.navigation.call", ShortForm.CALL.path(), 12, null));
      entries.add(
          new NavigationEntry(
              "contact.navigation.promises",
              "/contacts/promises",
              13,
              contacts.countPromises(actor)));
    } else if (Policy.PARTNER.admits(actor)) {
      entries.add(new NavigationEntry("contact.navigation.notice", "/contacts/new", 12, null));
    }
    return entries;
  }
}
