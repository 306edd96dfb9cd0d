package org.openmash.informationrequest.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** On the rail: what an agency is to answer, and what the hub waits for. */
@Component
class RequestNavigation implements Navigation {

  private static final int PLACE = 16;

  private final InformationRequests requests;
  private final Responses responses;

  RequestNavigation(InformationRequests requests, Responses responses) {
    this.requests = requests;
    this.responses = responses;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    if (Policy.HUB_READING.admits(actor)) {
      return List.of(
          new NavigationEntry(
              "informationrequest.rail.hub",
              "/information-requests",
              PLACE,
              requests.countWaiting(actor)));
    }
    return Policy.SAFEGUARDING_LEAD.admits(actor)
        ? List.of(
            new NavigationEntry(
                "informationrequest.rail",
                "/information-requests",
                PLACE,
                responses.countMine(actor)))
        : List.of();
  }
}
