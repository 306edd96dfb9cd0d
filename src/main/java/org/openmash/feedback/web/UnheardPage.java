package org.openmash.feedback.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.feedback.Feedbacks;
import org.openmash.feedback.OutcomeId;
import org.openmash.feedback.RungForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Outcomes nobody has read, and the telephone call that ends each. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/feedback")
class UnheardPage {

  private static final Sheet.Head<RungForm> HEAD =
      new Sheet.Head<>(RungForm.class, "feedback.rung.title", "/feedback");
  private final Feedbacks feedbacks;
  private final Sheet sheet;
  private final Pages pages;

  UnheardPage(Feedbacks feedbacks, Sheet sheet, Pages pages) {
    this.feedbacks = feedbacks;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String page) {
    return pages.show(
        "feedback/web/unheard",
        Map.of("leaf", Leaf.of(page, (from, most) -> feedbacks.late(actor, from, most))));
  }

  @GetMapping("/{id}/rung")
  ModelAndView ask(Actor actor, @PathVariable String id) {
    feedbacks.toRing(actor, OutcomeId.parse(id));
    return sheet.show(HEAD, null);
  }

  @PostMapping("/{id}/rung")
  Object rung(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    feedbacks.toRing(actor, OutcomeId.parse(id));
    return sheet.submit(
        HEAD,
        posted,
        form -> {
          feedbacks.rung(actor, OutcomeId.parse(id), form);
          next.addFlashAttribute(Pages.FLASH, "feedback.rung.done");
          return "/feedback";
        });
  }
}
