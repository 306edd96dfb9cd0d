package org.openmash.deadline.web;

import java.util.List;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** The worklist on the rail; its number is the length of the list it opens. */
@Component
class WorkNavigation implements Navigation {

  private static final int PLACE = 30;

  private final Worklists worklists;

  WorkNavigation(Worklists worklists) {
    this.worklists = worklists;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    boolean worksHere = actor.roles().stream().anyMatch(role -> role != Role.INSPECTOR);
    return worksHere
        ? List.of(
            new NavigationEntry(
                "deadline.work.rail",
                "/work",
                PLACE,
                worklists.count(actor, List.of(Owner.person(actor.user())))))
        : List.of();
  }
}
