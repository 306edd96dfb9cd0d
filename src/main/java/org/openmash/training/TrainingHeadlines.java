package org.openmash.training;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;
import org.springframework.stereotype.Component;

/** How much required training is missing, over all agencies. */
@Component
class TrainingHeadlines implements Headlines {

  private static final int PLACE = 45;

  private final Learners learners;

  TrainingHeadlines(Learners learners) {
    this.learners = learners;
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    Gap.Count all = Gap.sum(learners.gaps(actor));
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("training.overview.missing", all.missing(), all.needed()),
                new Headline.Said("training.overview.ending", all.ending())),
            all.missing() > 0,
            "/training/gaps"));
  }
}
