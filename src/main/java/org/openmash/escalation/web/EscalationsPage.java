package org.openmash.escalation.web;

import java.time.Duration;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Disagreements that are not settled, those settled lately, good practice, and the report. */
@Controller
class EscalationsPage {

  private static final int DAYS = 365;
  private final Escalations escalations;
  private final Pages pages;

  EscalationsPage(Escalations escalations, Pages pages) {
    this.escalations = escalations;
    this.pages = pages;
  }

  @GetMapping("/escalations")
  @Guarded(Policy.PARTNER_OR_HUB_READING)
  ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String page) {
    return pages.show(
        "escalation/web/list",
        Map.of(
            "leaf",
            Leaf.of(page, (from, most) -> escalations.alive(actor, from, most)),
            "settled",
            escalations.settled(actor),
            "thanks",
            escalations.thanks(actor)));
  }

  @GetMapping("/escalations/figures")
  @Guarded(Policy.HUB_FIGURES)
  ModelAndView figures(Actor actor) {
    return pages.show(
        "escalation/web/figures",
        Map.of("figures", escalations.figures(actor, Duration.ofDays(DAYS))));
  }
}
