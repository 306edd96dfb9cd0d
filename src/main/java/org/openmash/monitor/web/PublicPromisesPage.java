package org.openmash.monitor.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.monitor.PublicPromises;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the hub promises and how often it kept it, for anybody. */
@Controller
@Guarded(Policy.ANYONE)
class PublicPromisesPage {

  private final PublicPromises promises;
  private final Pages pages;

  PublicPromisesPage(PublicPromises promises, Pages pages) {
    this.promises = promises;
    this.pages = pages;
  }

  @GetMapping("/promises")
  ModelAndView show(Actor actor) {
    return pages.show("monitor/web/promises", Map.of("kept", promises.kept(actor)));
  }
}
