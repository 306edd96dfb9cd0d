package org.openmash.baby;

import java.time.Clock;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;
import org.springframework.stereotype.Component;

/** How many babies are well enough to go home and wait on a ward. */
@Component
class BabyHeadlines implements Headlines {

  private static final int PLACE = 15;

  private final TrendStore store;
  private final Clock clock;

  BabyHeadlines(TrendStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    TrendStore.Held held = store.held(clock.instant());
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("baby.overview.held", held.babies()),
                new Headline.Said("baby.overview.longest", held.hours())),
            held.babies() > 0,
            Policy.LEAD_OR_HUB_READING.admits(actor) ? "/babies/trends" : null));
  }
}
