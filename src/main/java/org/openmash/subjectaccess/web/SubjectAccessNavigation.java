package org.openmash.subjectaccess.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** Subject access requests on the rail of those who answer them. */
@Component
class SubjectAccessNavigation implements Navigation {

  private static final int PLACE = 78;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.WATCHES_ACCESS.admits(actor)
        ? List.of(new NavigationEntry("subjectaccess.rail", "/subject-requests", PLACE, null))
        : List.of();
  }
}
