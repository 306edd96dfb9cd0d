package org.openmash.baby.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.baby.BabyTrends;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Months in figures, for a maternity service and for the hub. */
@Controller
class BabyTrendsPage {

  private final BabyTrends trends;
  private final Pages pages;

  BabyTrendsPage(BabyTrends trends, Pages pages) {
    this.trends = trends;
    this.pages = pages;
  }

  @GetMapping("/babies/trends")
  @Guarded(Policy.LEAD_OR_HUB_READING)
  ModelAndView show(Actor actor) {
    return pages.show("baby/web/trends", Map.of("trends", trends.of(actor)));
  }
}
