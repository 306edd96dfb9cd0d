package org.openmash.allocation.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.CaseView;
import org.openmash.allocation.Cases;
import org.openmash.allocation.HandOvers;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case: who works with the child, since when, what is owed, and what can be done next. */
@Controller
class CasePage {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Cases cases;
  private final HandOvers handOvers;
  private final CaseNames names;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  CasePage(
      Cases cases, HandOvers handOvers, CaseNames names, Forms forms, Pages pages, Clock clock) {
    this.cases = cases;
    this.handOvers = handOvers;
    this.names = names;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/cases/{id}")
  @Guarded(Policy.CASES_READING)
  ModelAndView show(Actor actor, @PathVariable String id) {
    CaseView view = cases.read(actor, CaseId.parse(id));
    return pages.show(
        "allocation/web/one",
        Map.of(
            "view",
            view,
            "names",
            names.of(actor),
            "forms",
            forms,
            "now",
            clock.instant(),
            "leads",
            view.line().leadsSince(clock.instant().minus(A_YEAR))));
  }

  /** Somebody works with the child no longer. */
  @PostMapping("/cases/{id}/stop")
  @Guarded(Policy.ALLOCATES)
  String stop(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String worker,
      RedirectAttributes next) {
    CaseId it = CaseId.parse(id);
    cases.toGive(actor, it);
    if (!worker.isEmpty()) {
      cases.stop(actor, it, UserId.parse(worker));
      next.addFlashAttribute(Pages.FLASH, "allocation.stop.done");
    }
    return "redirect:/cases/" + it;
  }

  /** Takes over the child one was asked to take over. */
  @PostMapping("/cases/{id}/accept")
  @Guarded(Policy.CASE_WORKER)
  String accept(Actor actor, @PathVariable String id, RedirectAttributes next) {
    CaseId it = CaseId.parse(id);
    handOvers.accept(actor, it);
    next.addFlashAttribute(Pages.FLASH, "allocation.accept.done");
    return "redirect:/cases/" + it;
  }
}
