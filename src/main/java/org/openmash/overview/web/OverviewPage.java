package org.openmash.overview.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.overview.Overview;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the area stands today. */
@Controller
class OverviewPage {

  private final Overview overview;
  private final Pages pages;
  private final Clock clock;

  OverviewPage(Overview overview, Pages pages, Clock clock) {
    this.overview = overview;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/overview")
  @Guarded(Policy.CASELOADS)
  ModelAndView show(Actor actor) {
    return pages.show(
        "overview/web/overview",
        Map.of("headlines", overview.today(actor), "now", clock.instant()));
  }
}
