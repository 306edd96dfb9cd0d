package org.openmash.quality.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.quality.DipSamples;
import org.springframework.stereotype.Component;

/** On the hub's rail: what waits for a second decision. */
@Component
class QualityNavigation implements Navigation {

  private static final int PLACE = 58;
  private final DipSamples samples;

  QualityNavigation(DipSamples samples) {
    this.samples = samples;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.HUB.admits(actor)
        ? List.of(
            new NavigationEntry(
                "quality.navigation", "/quality", PLACE, samples.waiting(actor).size()))
        : List.of();
  }
}
