package org.openmash.access.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class AccountsNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.ADMINISTRATOR.admits(actor)
        ? List.of(new NavigationEntry("access.navigation.accounts", "/accounts", 800, null))
        : List.of();
  }
}
