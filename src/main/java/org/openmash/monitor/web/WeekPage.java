package org.openmash.monitor.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.monitor.Finding;
import org.openmash.monitor.Samples;
import org.openmash.monitor.Week;
import org.openmash.monitor.WeekId;
import org.openmash.monitor.Weeks;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The weeks of the hub in figures, and the sample drawn from each. */
@Controller
@RequestMapping("/monitor/weeks")
@Guarded(Policy.MONITORS)
class WeekPage {

  private final Weeks weeks;
  private final Samples samples;
  private final Pages pages;

  WeekPage(Weeks weeks, Samples samples, Pages pages) {
    this.weeks = weeks;
    this.samples = samples;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    List<Week> all = weeks.all(actor);
    List<Finding> open = samples.unanswered(actor);
    return pages.show(
        "monitor/web/weeks",
        Map.of("weeks", all, "open", open, "answers", Policy.HUB_MANAGER.admits(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView read(Actor actor, @PathVariable String id) {
    WeekId week = WeekId.parse(id);
    return pages.show(
        "monitor/web/week",
        Map.of(
            "week",
            weeks.read(actor, week),
            "sample",
            samples.of(actor, week),
            "findings",
            samples.findings(actor, week)));
  }
}
