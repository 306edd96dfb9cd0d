package org.openmash.jointplan.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.jointplan.JointActionForm;
import org.openmash.jointplan.JointActions;
import org.openmash.jointplan.JointPlanId;
import org.openmash.jointplan.JointPlans;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something more to do in a plan. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/joint-plans/{id}/action")
class JointActionAddPage {

  static final String TEMPLATE = "jointplan/web/action";

  private final JointPlans plans;
  private final JointActions actions;
  private final TrainingNames names;
  private final FormPages form;

  JointActionAddPage(JointPlans plans, JointActions actions, TrainingNames names, FormPages form) {
    this.plans = plans;
    this.actions = actions;
    this.names = names;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    JointPlanId plan = plans.toChange(actor, JointPlanId.parse(id)).id();
    return form.ask(
        TEMPLATE,
        JointActionForm.class,
        Answers.of(Map.of("state", "OPEN")),
        facts(actor, plan, actor.agency().toString(), actor.user().toString()));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    JointPlanId plan = plans.toChange(actor, JointPlanId.parse(id)).id();
    return form.submit(
        TEMPLATE,
        JointActionForm.class,
        posted,
        () -> facts(actor, plan, agency, owner),
        said -> {
          actions.add(actor, plan, AgencyId.parse(agency), user(owner), said);
          next.addFlashAttribute(Pages.FLASH, "jointplan.action.done");
          return "/joint-plans/" + plan;
        });
  }

  static @Nullable UserId user(String typed) {
    return typed.isEmpty() ? null : UserId.parse(typed);
  }

  private Map<String, ?> facts(Actor actor, JointPlanId plan, String agency, String owner) {
    return Map.of(
        "plan",
        plan,
        "parties",
        plans.one(actor, plan).parties(),
        "colleagues",
        actions.colleagues(actor),
        "agency",
        agency,
        "owner",
        owner,
        "whole",
        true,
        "names",
        names.of(actor));
  }
}
