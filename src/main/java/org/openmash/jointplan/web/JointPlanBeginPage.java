package org.openmash.jointplan.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.jointplan.JointPlanForm;
import org.openmash.jointplan.JointPlans;
import org.openmash.jointplan.NotPossibleNow;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a plan with another agency, from a gap or without one. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/joint-plans/new")
class JointPlanBeginPage {

  private static final Sheet.Head<JointPlanForm> HEAD =
      new Sheet.Head<>(JointPlanForm.class, "jointplan.plan.begin", "/joint-plans");

  private final JointPlans plans;
  private final Sheet sheet;

  JointPlanBeginPage(JointPlans plans, Sheet sheet) {
    this.plans = plans;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String requirement) {
    plans.toBegin(actor);
    return sheet.begin(
        HEAD,
        requirement.isEmpty() ? Answers.none() : Answers.of(Map.of("requirement", requirement)));
  }

  @PostMapping
  Object take(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    plans.toBegin(actor);
    return sheet.submit(
        HEAD,
        posted,
        said -> {
          try {
            String page = "/joint-plans/" + plans.begin(actor, said);
            next.addFlashAttribute(Pages.FLASH, "jointplan.plan.done");
            return page;
          } catch (NotPossibleNow refused) {
            throw new FormPages.NotSo("agency", refused.key());
          }
        });
  }
}
