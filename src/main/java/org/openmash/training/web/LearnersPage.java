package org.openmash.training.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.LearnerId;
import org.openmash.training.Learners;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of one's agency and what each must hold; who lacks most comes first. */
@Controller
class LearnersPage {

  private final Learners learners;
  private final TrainingNames names;
  private final Pages pages;

  LearnersPage(Learners learners, TrainingNames names, Pages pages) {
    this.learners = learners;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/learners")
  @Guarded(Policy.LEADS_TRAINING)
  ModelAndView ours(Actor actor) {
    return pages.show(
        "training/web/people",
        Map.of(
            "all", learners.ours(actor), "names", names.of(actor), "today", learners.today(actor)));
  }

  /** One of them, or oneself. */
  @GetMapping("/learners/{id}")
  @Guarded(Policy.AT_WORK)
  ModelAndView one(Actor actor, @PathVariable String id) {
    return pages.show(
        "training/web/person",
        Map.of(
            "whole",
            learners.one(actor, LearnerId.parse(id)),
            "names",
            names.of(actor),
            "today",
            learners.today(actor)));
  }

  /** Somebody without an account is here no more. */
  @PostMapping("/learners/{id}/end")
  @Guarded(Policy.LEADS_TRAINING)
  String end(Actor actor, @PathVariable String id, RedirectAttributes next) {
    learners.end(actor, LearnerId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "training.learner.ended");
    return "redirect:/learners";
  }
}
