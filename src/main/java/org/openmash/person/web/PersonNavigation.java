package org.openmash.person.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** Finding people, from anywhere in the hub. */
@Component
class PersonNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.HUB_READING.admits(actor)
        ? List.of(new NavigationEntry("person.navigation", "/persons", 14, null))
        : List.of();
  }
}
