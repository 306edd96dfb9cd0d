package org.openmash.form.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.Sending;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Check your answers, and send. */
@Controller
@Guarded(Policy.WRITER)
class CheckPage {

  private final Ways ways;
  private final Checking checks;
  private final Drafts drafts;
  private final Pages pages;

  CheckPage(Ways ways, Checking checks, Drafts drafts, Pages pages) {
    this.ways = ways;
    this.checks = checks;
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping("/{journey}/new/{draft}/check")
  ModelAndView show(
      Actor actor, @PathVariable("journey") String word, @PathVariable("draft") String id) {
    return show(HttpStatus.OK, ways.open(actor, word, id));
  }

  /** Somebody signed out while pressing the button comes back here by GET. */
  @GetMapping("/{journey}/new/{draft}/send")
  ModelAndView back(
      Actor actor, @PathVariable("journey") String word, @PathVariable("draft") String id) {
    return Ways.to(ways.open(actor, word, id).check());
  }

  @PostMapping("/{journey}/new/{draft}/send")
  ModelAndView send(
      Actor actor, @PathVariable("journey") String word, @PathVariable("draft") String id) {
    Way way = ways.open(actor, word, id);
    return switch (drafts.send(actor, way.draft().id())) {
      case Sending.Sent(String result) -> Ways.to(result);
      case Sending.NotReady _ -> show(HttpStatus.BAD_REQUEST, way);
    };
  }

  private ModelAndView show(HttpStatus status, Way way) {
    String result = way.draft().result();
    return result != null
        ? Ways.to(result)
        : pages.show(status, "form/web/check", Map.of("check", checks.of(way, status.isError())));
  }
}
