package org.openmash.baby.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.baby.Babies;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The unborn board on the rail of the hub and of maternity services. */
@Component
class BabyNavigation implements Navigation {

  private static final int PLACE = 15;

  private final Babies babies;

  BabyNavigation(Babies babies) {
    this.babies = babies;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.LEAD_OR_HUB_READING.admits(actor) && babies.hasBoard(actor)
        ? List.of(new NavigationEntry("baby.board.rail", "/babies", PLACE, null))
        : List.of();
  }
}
