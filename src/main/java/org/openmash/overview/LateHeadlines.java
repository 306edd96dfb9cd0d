package org.openmash.overview;

import java.util.List;
import org.openmash.deadline.Worklists;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** How much is late over all, whoever owes it. */
@Component
class LateHeadlines implements Headlines {

  private static final int PLACE = 60;

  private final Worklists worklists;

  LateHeadlines(Worklists worklists) {
    this.worklists = worklists;
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    Worklists.Late late = worklists.late(actor);
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("overview.late", late.all()),
                new Headline.Said("overview.late.law", late.byLaw())),
            late.byLaw() > 0,
            null));
  }
}
