package org.openmash.allocation.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.HandOvers;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** On the rail: how many children have nobody, on every page a manager opens; and one's own. */
@Component
class AllocationNavigation implements Navigation {

  private static final int NOBODY = 12;
  private static final int OWN = 11;
  private static final int LOADS = 59;

  private final Cases cases;
  private final HandOvers handOvers;

  AllocationNavigation(Cases cases, HandOvers handOvers) {
    this.cases = cases;
    this.handOvers = handOvers;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.CASE_WORKER.admits(actor)) {
      int asked = handOvers.toMe(actor).size();
      entries.add(new NavigationEntry("allocation.rail.mine", "/cases", OWN, asked));
    }
    if (Policy.ALLOCATION_READING.admits(actor)) {
      int nobody = cases.countUnallocated(actor);
      entries.add(new NavigationEntry("allocation.rail.nobody", "/unallocated", NOBODY, nobody));
    }
    if (Policy.CASELOADS.admits(actor)) {
      entries.add(new NavigationEntry("allocation.rail.loads", "/caseloads", LOADS, null));
    }
    return entries;
  }
}
