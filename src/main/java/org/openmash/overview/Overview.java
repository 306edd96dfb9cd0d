package org.openmash.overview;

import java.util.Comparator;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;

/** How the area stands today, in a line from each module. */
@Facade
public class Overview {

  private final ObjectProvider<Headlines> modules;

  Overview(ObjectProvider<Headlines> modules) {
    this.modules = modules;
  }

  /** All of it; what somebody should act on first. */
  public List<Headline> today(Actor actor) {
    if (!Policy.CASELOADS.admits(actor)) {
      throw new UnknownId();
    }
    return modules.stream()
        .flatMap(module -> module.headlines(actor).stream())
        .sorted(
            Comparator.comparing((Headline each) -> !each.alarming())
                .thenComparingInt(Headline::place))
        .toList();
  }
}
