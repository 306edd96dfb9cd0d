package org.openmash.workforce.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.openmash.workforce.Censuses;
import org.openmash.workforce.Staffing;
import org.openmash.workforce.Workers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Posts and who is in them, agency workers by their last day, and the year's census. */
@Controller
@Guarded(Policy.ALLOCATES)
class StaffingPage {

  private final Staffing staffing;
  private final Censuses censuses;
  private final Workers workers;
  private final Pages pages;

  StaffingPage(Staffing staffing, Censuses censuses, Workers workers, Pages pages) {
    this.staffing = staffing;
    this.censuses = censuses;
    this.workers = workers;
    this.pages = pages;
  }

  @GetMapping("/workforce")
  @Guarded(Policy.CASELOADS)
  ModelAndView show(Actor actor) {
    return pages.show(
        "workforce/web/staffing",
        Map.of(
            "teams",
            staffing.teams(actor),
            "agency",
            staffing.byAgency(actor),
            "figures",
            censuses.figures(actor),
            "year",
            censuses.year(actor),
            "today",
            workers.today(actor)));
  }

  /** What would come back, worker by worker, before anything is sent. */
  @GetMapping("/workforce/census")
  ModelAndView census(Actor actor, @RequestParam(defaultValue = "") String year) {
    int of = year(actor, year);
    return pages.show(
        "workforce/web/census",
        Map.of("census", censuses.census(actor, of), "latest", censuses.year(actor)));
  }

  @GetMapping("/workforce/census.xml")
  ResponseEntity<byte[]> file(Actor actor, @RequestParam(defaultValue = "") String year) {
    int of = year(actor, year);
    return Download.xml("workforce-census-" + of + ".xml", censuses.file(actor, of));
  }

  private int year(Actor actor, String typed) {
    int latest = censuses.year(actor);
    return typed.matches("20\\d\\d") ? Math.min(Integer.parseInt(typed), latest) : latest;
  }
}
