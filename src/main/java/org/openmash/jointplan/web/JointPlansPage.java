package org.openmash.jointplan.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.jointplan.JointPlanId;
import org.openmash.jointplan.JointPlans;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plans one's agency is in, and each of them with what is done and what is late. */
@Controller
class JointPlansPage {

  private final JointPlans plans;
  private final TrainingNames names;
  private final Pages pages;

  JointPlansPage(JointPlans plans, TrainingNames names, Pages pages) {
    this.plans = plans;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/joint-plans")
  @Guarded(Policy.AT_WORK)
  ModelAndView all(Actor actor) {
    return pages.show(
        "jointplan/web/all",
        Map.of("all", plans.all(actor), "names", names.of(actor), "today", plans.today(actor)));
  }

  @GetMapping("/joint-plans/{id}")
  @Guarded(Policy.AT_WORK)
  ModelAndView one(Actor actor, @PathVariable String id) {
    JointPlanId plan = JointPlanId.parse(id);
    return pages.show(
        "jointplan/web/plan",
        Map.of(
            "whole",
            plans.one(actor, plan),
            "plans",
            plans.plans(actor, plan),
            "names",
            names.of(actor),
            "today",
            plans.today(actor)));
  }

  /** One sees to it for one's agency. */
  @PostMapping("/joint-plans/{id}/join")
  @Guarded(Policy.LEADS_TRAINING)
  String join(Actor actor, @PathVariable String id, RedirectAttributes next) {
    JointPlanId plan = JointPlanId.parse(id);
    plans.join(actor, plan);
    next.addFlashAttribute(Pages.FLASH, "jointplan.plan.joined");
    return "redirect:/joint-plans/" + plan;
  }

  /** It is over. */
  @PostMapping("/joint-plans/{id}/end")
  @Guarded(Policy.LEADS_TRAINING)
  String end(Actor actor, @PathVariable String id, RedirectAttributes next) {
    plans.end(actor, JointPlanId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "jointplan.plan.ended");
    return "redirect:/joint-plans";
  }
}
