package org.openmash.allocation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Caseloads;
import org.openmash.allocation.Load;
import org.openmash.allocation.Terms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What each worker and each team has and has room for; and what if somebody left. */
@Controller
@Guarded(Policy.CASELOADS)
class CaseloadsPage {

  private final Caseloads caseloads;
  private final Workers workers;
  private final Terms terms;
  private final CaseNames names;
  private final Pages pages;

  CaseloadsPage(Caseloads caseloads, Workers workers, Terms terms, CaseNames names, Pages pages) {
    this.caseloads = caseloads;
    this.workers = workers;
    this.terms = terms;
    this.names = names;
    this.pages = pages;
  }

  /**
   * The caseloads.
   *
   * @param without who is thought away: their children are shared by those who stay in the team
   */
  @GetMapping("/caseloads")
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") List<String> without) {
    Set<UserId> gone =
        without.stream()
            .filter(each -> !each.isEmpty())
            .map(UserId::parse)
            .collect(Collectors.toUnmodifiableSet());
    List<Load> all = caseloads.all(actor);
    return pages.show(
        "allocation/web/loads",
        Map.of(
            "teams",
            Load.Team.of(all, gone),
            "gone",
            gone,
            "unknown",
            workers.unknown(actor),
            "unsustainable",
            terms.unsustainable(),
            "today",
            workers.today(actor),
            "names",
            names.of(actor)));
  }
}
