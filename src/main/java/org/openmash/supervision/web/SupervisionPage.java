package org.openmash.supervision.web;

import java.util.Map;
import java.util.stream.Stream;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.supervision.Supervision;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom one supervises, what is due first on top, and by whom one is supervised. */
@Controller
class SupervisionPage {

  private final Supervision supervision;
  private final SupervisionSessions sessions;
  private final Colleagues colleagues;
  private final Pages pages;

  SupervisionPage(
      Supervision supervision, SupervisionSessions sessions, Colleagues colleagues, Pages pages) {
    this.supervision = supervision;
    this.sessions = sessions;
    this.colleagues = colleagues;
    this.pages = pages;
  }

  @GetMapping("/supervision")
  @Guarded(Policy.AT_WORK)
  ModelAndView mine(Actor actor) {
    var mine = supervision.mine(actor);
    var own = supervision.own(actor);
    return pages.show(
        "supervision/web/mine",
        Map.of(
            "mine",
            mine,
            "own",
            own,
            "planned",
            sessions.planned(actor, Stream.concat(mine.stream(), own.stream()).toList()),
            "names",
            colleagues.of(actor),
            "today",
            supervision.today(actor)));
  }

  /** Everybody supervised in one's agency, and everybody whom nobody supervises. */
  @GetMapping("/supervision/people")
  @Guarded(Policy.LEADS_SUPERVISION)
  ModelAndView ours(Actor actor) {
    var ours = supervision.ours(actor);
    return pages.show(
        "supervision/web/people",
        Map.of(
            "ours",
            ours,
            "nobody",
            supervision.unsupervised(actor),
            "planned",
            sessions.planned(actor, ours),
            "names",
            colleagues.of(actor),
            "today",
            supervision.today(actor)));
  }

  /** How supervision stands in every team and agency, without anybody's name. */
  @GetMapping("/supervision/figures")
  @Guarded(Policy.SUPERVISION_READING)
  ModelAndView figures(Actor actor) {
    return pages.show(
        "supervision/web/figures",
        Map.of("standings", supervision.standings(actor), "names", colleagues.of(actor)));
  }
}
