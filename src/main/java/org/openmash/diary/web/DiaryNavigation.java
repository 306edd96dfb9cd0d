package org.openmash.diary.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** One's diary, behind what one owes. */
@Component
class DiaryNavigation implements Navigation {

  private static final int PLACE = 31;

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.AT_WORK.admits(actor)
        ? List.of(new NavigationEntry("diary.rail", "/diary", PLACE, null))
        : List.of();
  }
}
