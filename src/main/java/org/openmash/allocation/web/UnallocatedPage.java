package org.openmash.allocation.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.Counts;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Children nobody works with: how many, who, since when, and how it was day by day. */
@Controller
@Guarded(Policy.ALLOCATION_READING)
class UnallocatedPage {

  private static final int DAYS = 30;

  private final Cases cases;
  private final Counts counts;
  private final CaseNames names;
  private final Pages pages;
  private final Clock clock;

  UnallocatedPage(Cases cases, Counts counts, CaseNames names, Pages pages, Clock clock) {
    this.cases = cases;
    this.counts = counts;
    this.names = names;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/unallocated")
  ModelAndView board(Actor actor, @RequestParam(defaultValue = "") String page) {
    return pages.show(
        "allocation/web/unallocated",
        Map.of(
            "leaf",
            Leaf.of(page, (from, most) -> cases.unallocated(actor, from, most)),
            "count",
            counts.now(actor),
            "names",
            names.of(actor),
            "now",
            clock.instant()));
  }

  /** The same in numbers, for whoever may not know who they are too. */
  @GetMapping("/unallocated/days")
  @Guarded(Policy.ALLOCATION_COUNTING)
  ModelAndView days(Actor actor) {
    return pages.show(
        "allocation/web/days",
        Map.of(
            "count",
            counts.now(actor),
            "reasons",
            counts.reasons(actor),
            "days",
            counts.days(actor, DAYS),
            "names",
            names.of(actor)));
  }
}
