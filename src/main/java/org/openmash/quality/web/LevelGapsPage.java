package org.openmash.quality.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.quality.LevelGaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Levels proposed beside levels decided: month by month, by kind, district and agency. */
@Controller
@Guarded(Policy.HUB_READING)
class LevelGapsPage {

  private final LevelGaps gaps;
  private final Pages pages;

  LevelGapsPage(LevelGaps gaps, Pages pages) {
    this.gaps = gaps;
    this.pages = pages;
  }

  @GetMapping("/quality/levels")
  ModelAndView show(Actor actor) {
    return pages.show("quality/web/levels", Map.of("views", gaps.all(actor)));
  }
}
