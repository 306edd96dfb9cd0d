package org.openmash.jointplan.web;

import java.util.HashMap;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Choice;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.jointplan.JointAction;
import org.openmash.jointplan.JointActionForm;
import org.openmash.jointplan.JointActionId;
import org.openmash.jointplan.JointActions;
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

/** How far something of a plan is, who does it, and how it was before. */
@Controller
@Guarded(Policy.AT_WORK)
@RequestMapping("/joint-actions/{id}")
class JointActionPage {

  private final JointPlans plans;
  private final JointActions actions;
  private final TrainingNames names;
  private final Forms forms;
  private final FormPages form;

  JointActionPage(
      JointPlans plans, JointActions actions, TrainingNames names, Forms forms, FormPages form) {
    this.plans = plans;
    this.actions = actions;
    this.names = names;
    this.forms = forms;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    JointAction it = actions.toChange(actor, JointActionId.parse(id));
    UserId owner = it.owner();
    return form.ask(
        JointActionAddPage.TEMPLATE,
        JointActionForm.class,
        forms.answersOf(filled(it)),
        facts(actor, it, it.agency().toString(), owner == null ? "" : owner.toString()));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    JointAction it = actions.toChange(actor, JointActionId.parse(id));
    return form.submit(
        JointActionAddPage.TEMPLATE,
        JointActionForm.class,
        posted,
        () -> facts(actor, it, agency, owner),
        said -> {
          actions.change(
              actor,
              it.id(),
              agency.isEmpty() ? it.agency() : AgencyId.parse(agency),
              JointActionAddPage.user(owner),
              said);
          next.addFlashAttribute(Pages.FLASH, "jointplan.action.done");
          return "/joint-plans/" + it.plan();
        });
  }

  private static JointActionForm filled(JointAction it) {
    String kind = it.kind();
    return new JointActionForm(
        it.what(), it.due(), kind == null ? null : new Choice(kind), it.state(), it.progress());
  }

  private Map<String, ?> facts(Actor actor, JointAction it, String agency, String owner) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("plan", it.plan());
    facts.put("parties", plans.one(actor, it.plan()).parties());
    facts.put("colleagues", actions.colleagues(actor));
    facts.put("agency", agency);
    facts.put("owner", owner);
    facts.put("whole", plans.plans(actor, it.plan()));
    facts.put("changes", actions.changes(actor, it.id()));
    facts.put("names", names.of(actor));
    return facts;
  }
}
