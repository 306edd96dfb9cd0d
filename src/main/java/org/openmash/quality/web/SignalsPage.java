package org.openmash.quality.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.openmash.quality.Signals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decisions of the last thirty days that something speaks against, for a manager's own look. */
@Controller
@Guarded(Policy.HUB_MANAGER)
class SignalsPage {

  private final Signals signals;
  private final Pages pages;

  SignalsPage(Signals signals, Pages pages) {
    this.signals = signals;
    this.pages = pages;
  }

  @GetMapping("/quality/signals")
  ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String page) {
    return pages.show(
        "quality/web/signals",
        Map.of("leaf", Leaf.of(page, (from, most) -> signals.lately(actor, from, most))));
  }
}
