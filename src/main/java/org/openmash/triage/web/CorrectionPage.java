package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DecisionId;
import org.openmash.page.Pages;
import org.openmash.triage.ContactView;
import org.openmash.triage.CorrectionForm;
import org.openmash.triage.DecisionForm;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Corrects a decision in force: the old one filled in, the new one written over it, the reason
 * first.
 */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/decisions/{id}/correction")
class CorrectionPage {

  private static final String TEMPLATE = "triage/web/correction";
  private final Triage triage;
  private final FormPages form;
  private final DecisionSheet sheet;

  CorrectionPage(Triage triage, FormPages form, DecisionSheet sheet) {
    this.triage = triage;
    this.form = form;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    DecisionView wrong = triage.decision(actor, DecisionId.parse(id));
    return form.ask(
        TEMPLATE,
        DecisionForm.class,
        wrong.recorded().answers(),
        facts(actor, wrong, left(), List.of()));
  }

  private Answers left() {
    return form.left()
        .map(fields -> form.read(CorrectionForm.class, fields))
        .orElse(Answers.none());
  }

  @PostMapping
  Object correct(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    DecisionView wrong = triage.decision(actor, DecisionId.parse(id));
    Answers why = form.read(CorrectionForm.class, posted);
    Answers decision = form.read(DecisionForm.class, posted);
    List<Problem> problems = new ArrayList<>();
    if (form.fill(CorrectionForm.class, why) instanceof Filling.Complete<CorrectionForm> reason
        && form.fill(DecisionForm.class, decision)
            instanceof Filling.Complete<DecisionForm> complete) {
      triage.correct(actor, wrong.id(), complete.answers(), reason.record());
      next.addFlashAttribute(Pages.FLASH, "triage.decision.corrected");
      return "redirect:/inbox/" + wrong.referral();
    }
    if (form.fill(CorrectionForm.class, why)
        instanceof Filling.Incomplete<CorrectionForm> missing) {
      problems.addAll(missing.problems());
    }
    List<Problem> inDecision =
        form.fill(DecisionForm.class, decision) instanceof Filling.Incomplete<DecisionForm> missing
            ? missing.problems()
            : List.of();
    return form.askAgain(
        TEMPLATE, DecisionForm.class, decision, inDecision, facts(actor, wrong, why, problems));
  }

  private Map<String, ?> facts(
      Actor actor, DecisionView wrong, Answers why, List<Problem> problems) {
    ContactView contact = triage.read(actor, wrong.referral());
    Map<String, @Nullable Object> facts = sheet.facts(actor, contact, List.of(wrong.child()));
    facts.put("decision", wrong);
    facts.put("why", form.view(CorrectionForm.class, why, problems));
    return facts;
  }
}
