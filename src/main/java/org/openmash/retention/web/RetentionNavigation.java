package org.openmash.retention.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.retention.Disposals;
import org.springframework.stereotype.Component;

/** What need not be kept any longer, on the rail of whoever answers for records. */
@Component
class RetentionNavigation implements Navigation {

  private static final int PLACE = 79;

  private final Disposals disposals;

  RetentionNavigation(Disposals disposals) {
    this.disposals = disposals;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (!Policy.WATCHES_ACCESS.admits(actor)) {
      return List.of();
    }
    int waiting = disposals.count(actor, false) + disposals.count(actor, true);
    return List.of(new NavigationEntry("retention.rail", "/retention", PLACE, waiting));
  }
}
