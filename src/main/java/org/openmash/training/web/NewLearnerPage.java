package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.LearnerForm;
import org.openmash.training.Learners;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in somebody without an account: most councillors and school staff. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/learners/new")
class NewLearnerPage {

  private static final Sheet.Head<LearnerForm> HEAD =
      new Sheet.Head<>(LearnerForm.class, "training.learner.title", "/learners");

  private final Learners learners;
  private final Sheet sheet;

  NewLearnerPage(Learners learners, Sheet sheet) {
    this.learners = learners;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    learners.toTakeIn(actor);
    return sheet.show(HEAD, null);
  }

  @PostMapping
  Object take(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    learners.toTakeIn(actor);
    return sheet.submit(
        HEAD,
        posted,
        said -> {
          learners.takeIn(actor, said);
          next.addFlashAttribute(Pages.FLASH, "training.learner.done");
          return "/learners";
        });
  }
}
