package org.openmash.monitor.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.monitor.Queues;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits in the hub at this moment. */
@Controller
@Guarded(Policy.MONITORS)
class MonitorPage {

  private final Queues queues;
  private final Pages pages;

  MonitorPage(Queues queues, Pages pages) {
    this.queues = queues;
    this.pages = pages;
  }

  @GetMapping("/monitor")
  ModelAndView show(Actor actor) {
    return pages.show(
        "monitor/web/queue",
        Map.of(
            "queue", queues.now(actor),
            "answering", queues.answers(actor),
            "lateness", queues.late(actor)));
  }
}
