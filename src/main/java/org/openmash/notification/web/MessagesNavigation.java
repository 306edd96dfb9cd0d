package org.openmash.notification.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.notification.MessageDesk;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** How many messages did not arrive, on the rail of whoever looks after them. */
@Component
class MessagesNavigation implements Navigation {

  private static final int PLACE = 80;

  private final MessageDesk desk;

  MessagesNavigation(MessageDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.RUNS_THE_HUB.admits(actor)
        ? List.of(
            new NavigationEntry(
                "notification.messages.entry", "/messages", PLACE, desk.count(actor)))
        : List.of();
  }
}
