package org.openmash.feedback.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.feedback.TrialForm;
import org.openmash.feedback.Trials;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
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

/** The districts whose safeguarding mailboxes get a copy of each outcome, and since when. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/feedback/copies")
class TrialsPage {

  private static final Sheet.Head<TrialForm> HEAD =
      new Sheet.Head<>(TrialForm.class, "feedback.trial.title", "/feedback/copies");
  private final Trials trials;
  private final Sheet sheet;
  private final Pages pages;

  TrialsPage(Trials trials, Sheet sheet, Pages pages) {
    this.trials = trials;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return pages.show("feedback/web/copies", Map.of("trials", trials.all(actor)));
  }

  @GetMapping("/new")
  ModelAndView ask() {
    return sheet.show(HEAD, null);
  }

  @PostMapping("/new")
  Object begin(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    return sheet.submit(
        HEAD,
        posted,
        form -> {
          if (!form.isDistrict()) {
            throw new NotSo("district", "feedback.trial.district.error.not-a-district");
          }
          trials.begin(actor, form);
          next.addFlashAttribute(Pages.FLASH, "feedback.trial.done");
          return "/feedback/copies";
        });
  }

  @PostMapping("/{id}/end")
  String end(Actor actor, @PathVariable String id, RedirectAttributes next) {
    trials.end(actor, Id.parse(id));
    next.addFlashAttribute(Pages.FLASH, "feedback.trial.ended");
    return "redirect:/feedback/copies";
  }
}
