package org.openmash.quality.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.quality.DipSamples;
import org.springframework.stereotype.Component;

/**
 * On the rail: what waits for a second decision, and the made-up families for either side; for an
 * inspector the gap between levels alone.
 */
@Component
class QualityNavigation implements Navigation {

  private static final int PLACE = 58;
  private static final int LATER = 84;
  private final DipSamples samples;

  QualityNavigation(DipSamples samples) {
    this.samples = samples;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.HUB.admits(actor)) {
      int waiting = samples.waiting(actor).size();
      entries.add(new NavigationEntry("quality.navigation", "/quality", PLACE, waiting));
    }
    if (Policy.HUB_READING.admits(actor) && !Policy.HUB.admits(actor)) {
      entries.add(new NavigationEntry("quality.levels.rail", "/quality/levels", PLACE, null));
    }
    if (Policy.PARTNER_OR_HUB.admits(actor)) {
      entries.add(new NavigationEntry("quality.calibration.rail", "/calibration", LATER, null));
    }
    return entries;
  }
}
