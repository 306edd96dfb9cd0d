package org.openmash.training.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.training.Learners;
import org.springframework.stereotype.Component;

/** On the rail: one's own training, with how much is overdue; for inspectors how it stands. */
@Component
class TrainingNavigation implements Navigation {

  private static final int PLACE = 54;

  private final Learners learners;

  TrainingNavigation(Learners learners) {
    this.learners = learners;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (Policy.AT_WORK.admits(actor)) {
      return List.of(
          new NavigationEntry("training.rail", "/training", PLACE, learners.countOverdue(actor)));
    }
    return Policy.TRAINING_COUNTING.admits(actor)
        ? List.of(new NavigationEntry("training.rail", "/training/gaps", PLACE, null))
        : List.of();
  }
}
