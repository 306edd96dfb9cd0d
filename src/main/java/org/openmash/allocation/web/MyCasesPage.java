package org.openmash.allocation.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.HandOvers;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The children whoever asks works with, what is owed first on top; and whom they are asked to take.
 */
@Controller
class MyCasesPage {

  private final Cases cases;
  private final HandOvers handOvers;
  private final CaseNames names;
  private final Pages pages;
  private final Clock clock;

  MyCasesPage(Cases cases, HandOvers handOvers, CaseNames names, Pages pages, Clock clock) {
    this.cases = cases;
    this.handOvers = handOvers;
    this.names = names;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/cases")
  @Guarded(Policy.CASE_WORKER)
  ModelAndView list(Actor actor) {
    return pages.show(
        "allocation/web/mine",
        Map.of(
            "lines",
            cases.mine(actor),
            "asked",
            handOvers.toMe(actor),
            "names",
            names.of(actor),
            "now",
            clock.instant()));
  }
}
