package org.openmash.agreement.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The agreements on the rail of everybody with an account. */
@Component
class AgreementNavigation implements Navigation {

  private static final int PLACE = 81;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.SIGNED_IN.admits(actor)
        ? List.of(new NavigationEntry("agreement.list.rail", "/agreements", PLACE, null))
        : List.of();
  }
}
