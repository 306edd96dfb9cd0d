package org.openmash.supervision.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.supervision.Supervision;
import org.springframework.stereotype.Component;

/** On the rail: whom one supervises, with how many are overdue; for inspectors the figures. */
@Component
class SupervisionNavigation implements Navigation {

  private static final int PLACE = 55;

  private final Supervision supervision;

  SupervisionNavigation(Supervision supervision) {
    this.supervision = supervision;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (Policy.AT_WORK.admits(actor)) {
      return List.of(
          new NavigationEntry(
              "supervision.rail", "/supervision", PLACE, supervision.countOverdue(actor)));
    }
    return Policy.SUPERVISION_READING.admits(actor)
        ? List.of(new NavigationEntry("supervision.rail", "/supervision/figures", PLACE, null))
        : List.of();
  }
}
