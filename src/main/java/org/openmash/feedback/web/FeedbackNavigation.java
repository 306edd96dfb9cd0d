package org.openmash.feedback.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.feedback.Feedbacks;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** On the hub's rail: outcomes nobody has read in time. */
@Component
class FeedbackNavigation implements Navigation {

  private static final int PLACE = 22;
  private final Feedbacks feedbacks;

  FeedbackNavigation(Feedbacks feedbacks) {
    this.feedbacks = feedbacks;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.HUB.admits(actor)
        ? List.of(
            new NavigationEntry(
                "feedback.navigation", "/feedback", PLACE, feedbacks.countLate(actor)))
        : List.of();
  }
}
