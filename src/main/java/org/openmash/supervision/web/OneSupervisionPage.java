package org.openmash.supervision.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.SupervisedChildren;
import org.openmash.supervision.Supervision;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One supervision: what is planned, what was held and agreed, which children were spoken about. */
@Controller
class OneSupervisionPage {

  private final Supervision supervision;
  private final SupervisionSessions sessions;
  private final SupervisedChildren children;
  private final Colleagues colleagues;
  private final Pages pages;

  OneSupervisionPage(
      Supervision supervision,
      SupervisionSessions sessions,
      SupervisedChildren children,
      Colleagues colleagues,
      Pages pages) {
    this.supervision = supervision;
    this.sessions = sessions;
    this.children = children;
    this.colleagues = colleagues;
    this.pages = pages;
  }

  @GetMapping("/supervision/{id}")
  @Guarded(Policy.AT_WORK)
  ModelAndView show(Actor actor, @PathVariable String id) {
    SupervisionSessions.View view = sessions.read(actor, ArrangementId.parse(id));
    return pages.show(
        "supervision/web/one",
        Map.of(
            "view",
            view,
            "children",
            children.of(actor, view.it()),
            "names",
            colleagues.of(actor),
            "today",
            supervision.today(actor)));
  }

  /** They are supervised no longer. */
  @PostMapping("/supervision/{id}/end")
  @Guarded(Policy.LEADS_SUPERVISION)
  String end(Actor actor, @PathVariable String id, RedirectAttributes next) {
    supervision.end(actor, ArrangementId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "supervision.end.done");
    return "redirect:/supervision/people";
  }
}
