package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DecisionId;
import org.openmash.page.Pages;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionView;
import org.openmash.triage.NextSteps;
import org.openmash.triage.SendBackForm;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal before the manager: authorise it, or send it back with a reason. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/decisions/{id}")
class ProposalPage {

  private static final String TEMPLATE = "triage/web/proposal";
  private final Triage triage;
  private final FormPages form;
  private final Forms forms;
  private final HubNames names;
  private final ObjectProvider<NextSteps> steps;

  ProposalPage(
      Triage triage, FormPages form, Forms forms, HubNames names, ObjectProvider<NextSteps> steps) {
    this.triage = triage;
    this.form = form;
    this.forms = forms;
    this.names = names;
    this.steps = steps;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, SendBackForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping("/authorise")
  String authorise(Actor actor, @PathVariable String id, RedirectAttributes next) {
    DecisionView proposal = triage.decision(actor, DecisionId.parse(id));
    triage.authorise(actor, proposal.id());
    next.addFlashAttribute(Pages.FLASH, "triage.decision.authorised");
    return "redirect:/inbox/" + proposal.referral();
  }

  @PostMapping("/send-back")
  Object sendBack(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        SendBackForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          DecisionView proposal = triage.decision(actor, DecisionId.parse(id));
          triage.sendBack(actor, proposal.id(), given);
          next.addFlashAttribute(Pages.FLASH, "triage.decision.sentback");
          return "/inbox/" + proposal.referral();
        });
  }

  private Map<String, ?> facts(Actor actor, String id) {
    DecisionView decision = triage.decision(actor, DecisionId.parse(id));
    ContactView contact = triage.read(actor, decision.referral());
    return Map.of(
        "decision",
        decision,
        "contact",
        contact,
        "against",
        steps.stream()
            .flatMap(
                each -> each.speaksAgainst(actor, contact, decision.child(), decision).stream())
            .toList(),
        "forms",
        forms,
        "names",
        names.forPage(actor));
  }
}
