package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.Colours;
import org.openmash.triage.RagScheme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What each colour means here, and every scheme there was before. */
@Controller
@Guarded(Policy.HUB_READING)
class ColoursPage {

  private final Colours colours;
  private final RagScheme scheme;
  private final RagChoices limits;
  private final Pages pages;

  ColoursPage(Colours colours, RagScheme scheme, RagChoices limits, Pages pages) {
    this.colours = colours;
    this.scheme = scheme;
    this.limits = limits;
    this.pages = pages;
  }

  @GetMapping("/inbox/colours")
  ModelAndView show(Actor actor) {
    return pages.show(
        "triage/web/colours",
        Map.of("scheme", scheme, "limits", limits, "history", colours.history(actor)));
  }
}
