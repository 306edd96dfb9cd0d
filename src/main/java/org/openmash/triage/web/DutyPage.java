package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.Duty;
import org.openmash.triage.HandOverSheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the hub's day goes, and the sheet handed over when it ends. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/inbox/duty")
class DutyPage {

  private final Duty duty;
  private final HubNames names;
  private final Pages pages;

  DutyPage(Duty duty, HubNames names, Pages pages) {
    this.duty = duty;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    return pages.show("triage/web/duty", Map.of("sheet", duty.sheet(actor), "names", team(actor)));
  }

  @GetMapping("/handover")
  ModelAndView handOver(Actor actor) {
    HandOverSheet sheet = duty.handOver(actor);
    return pages.show("triage/web/handover", Map.of("sheet", sheet, "names", team(actor)));
  }

  /** Everybody at the hub by name, from one list. */
  private HubNames.OnePage team(Actor actor) {
    HubNames.OnePage page = names.forPage(actor);
    page.know(names.colleagues(actor));
    return page;
  }
}
