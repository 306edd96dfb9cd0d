package org.openmash.supervision;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;
import org.springframework.stereotype.Component;

/** How many wait for supervision, over all teams and agencies. */
@Component
class SupervisionHeadlines implements Headlines {

  private static final int PLACE = 40;

  private final Supervision supervision;

  SupervisionHeadlines(Supervision supervision) {
    this.supervision = supervision;
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    List<Standing> all = supervision.standings(actor);
    int people = all.stream().mapToInt(Standing::people).sum();
    int overdue = all.stream().mapToInt(Standing::overdue).sum();
    int longest = all.stream().mapToInt(Standing::longest).max().orElse(0);
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("supervision.overview.overdue", overdue, people),
                new Headline.Said("supervision.overview.longest", longest)),
            overdue > 0,
            "/supervision/figures"));
  }
}
