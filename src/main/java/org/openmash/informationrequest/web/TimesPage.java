package org.openmash.informationrequest.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How soon agencies answer: the hub sees all of them, an agency itself. */
@Controller
@Guarded(Policy.LEAD_OR_HUB_READING)
class TimesPage {

  private final InformationRequests requests;
  private final Pages pages;

  TimesPage(InformationRequests requests, Pages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping("/information-requests/times")
  ModelAndView show(Actor actor) {
    return pages.show("informationrequest/web/times", Map.of("times", requests.times(actor)));
  }
}
