package org.openmash.escalation;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;
import org.springframework.stereotype.Component;

/** How many disagreements are open, and how many wait for the hub past their time. */
@Component
class DisagreementHeadlines implements Headlines {

  private static final int PLACE = 25;

  private final DisagreementCounts counts;

  DisagreementHeadlines(DisagreementCounts counts) {
    this.counts = counts;
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    DisagreementCounts.Open open = counts.open();
    Headline.Said all = new Headline.Said("escalation.overview.open", open.all());
    return List.of(
        new Headline(
            PLACE,
            open.all() == 0
                ? List.of(all)
                : List.of(all, new Headline.Said("escalation.overview.higher", open.higher())),
            open.higher() > 0,
            Policy.HUB_FIGURES.admits(actor) ? "/escalations/figures" : null));
  }
}
