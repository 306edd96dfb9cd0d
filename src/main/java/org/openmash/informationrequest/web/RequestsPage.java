package org.openmash.informationrequest.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.OnwardUse;
import org.openmash.informationrequest.RequestView;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** An agency's list of what it is asked; for the hub, what it waits for. */
@Controller
@Guarded(Policy.LEAD_OR_HUB_READING)
class RequestsPage {

  private final InformationRequests requests;
  private final Responses responses;
  private final OnwardUse onward;
  private final Pages pages;
  private final Clock clock;

  RequestsPage(
      InformationRequests requests,
      Responses responses,
      OnwardUse onward,
      Pages pages,
      Clock clock) {
    this.onward = onward;
    this.requests = requests;
    this.responses = responses;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/information-requests")
  ModelAndView list(Actor actor) {
    List<RequestView> listed = actor.isHub() ? requests.waiting(actor) : responses.mine(actor);
    return pages.show(
        "informationrequest/web/requests",
        Map.of(
            "requests",
            listed,
            "passedOn",
            actor.isHub() ? List.of() : onward.toMine(actor),
            "now",
            clock.instant()));
  }
}
