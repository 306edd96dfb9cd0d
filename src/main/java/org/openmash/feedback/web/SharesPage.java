package org.openmash.feedback.web;

import java.time.Duration;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.feedback.Feedbacks;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How outcomes were heard, district by district, with copies to mailboxes and without. */
@Controller
@Guarded(Policy.HUB_READING)
class SharesPage {

  private static final int DAYS = 365;
  private final Feedbacks feedbacks;
  private final Pages pages;

  SharesPage(Feedbacks feedbacks, Pages pages) {
    this.feedbacks = feedbacks;
    this.pages = pages;
  }

  @GetMapping("/feedback/figures")
  ModelAndView show(Actor actor) {
    return pages.show(
        "feedback/web/figures", Map.of("shares", feedbacks.figures(actor, Duration.ofDays(DAYS))));
  }
}
