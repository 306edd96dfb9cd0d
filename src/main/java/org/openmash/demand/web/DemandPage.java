package org.openmash.demand.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.demand.Demand;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What comes, is open and ends, week by week; what next; and what if some left. */
@Controller
class DemandPage {

  private static final int TWO = 2;

  private final Demand demand;
  private final Pages pages;

  DemandPage(Demand demand, Pages pages) {
    this.demand = demand;
    this.pages = pages;
  }

  @GetMapping("/demand")
  @Guarded(Policy.CASELOADS)
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String leave) {
    int gone = leave.matches("\\d{1,2}") ? Integer.parseInt(leave) : TWO;
    return pages.show("demand/web/demand", Map.of("view", demand.read(actor, gone)));
  }
}
