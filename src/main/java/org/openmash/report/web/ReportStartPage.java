package org.openmash.report.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.Unfinished;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.report.Telephones;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Before the first question: 999, whom to telephone at this hour, and what happens to a report. */
@Controller
@Guarded(Policy.ANYONE)
class ReportStartPage {

  private final Drafts drafts;
  private final Telephones telephones;
  private final Pages pages;
  private final Clock clock;

  ReportStartPage(Drafts drafts, Telephones telephones, Pages pages, Clock clock) {
    this.drafts = drafts;
    this.telephones = telephones;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping({"/report", "/report/new"})
  ModelAndView show(Actor actor) {
    List<Unfinished> begun = drafts.mine(actor);
    return pages.show(
        "report/web/start", Map.of("telephones", telephones.at(clock.instant()), "begun", begun));
  }
}
