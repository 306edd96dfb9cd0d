package org.openmash.exchange.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.exchange.PeopleImports;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** Rows of files that wait for somebody; whoever hands in files always finds the way. */
@Component
class PeopleNavigation implements Navigation {

  private final PeopleImports imports;

  PeopleNavigation(PeopleImports imports) {
    this.imports = imports;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (!Policy.HUB.admits(actor)) {
      return List.of();
    }
    int waiting = imports.countWaiting(actor);
    return waiting > 0 || Policy.HUB_MANAGER.admits(actor)
        ? List.of(
            new NavigationEntry("exchange.people.navigation", "/exchange/people", 15, waiting))
        : List.of();
  }
}
