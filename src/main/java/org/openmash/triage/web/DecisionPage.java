package org.openmash.triage.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.openmash.referral.ReferredChild;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionForm;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.LateForm;
import org.openmash.triage.NotYourTurn;
import org.openmash.triage.Triage;
import org.springframework.http.HttpStatus;
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
 * Decides for one child, and for those brothers and sisters for whom the same holds: each is
 * ticked.
 */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/decision")
class DecisionPage {

  private static final String TEMPLATE = "triage/web/decision";
  private final Triage triage;
  private final FormPages form;
  private final DecisionSheet sheet;

  DecisionPage(Triage triage, FormPages form, DecisionSheet sheet) {
    this.triage = triage;
    this.form = form;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @RequestParam String child) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    ChildId asked = childOf(contact, child);
    Set<ChildId> ticked =
        form.left().map(fields -> children(contact, fields)).orElse(Set.of(asked));
    Answers late =
        form.left().map(fields -> form.read(LateForm.class, fields)).orElse(Answers.none());
    return form.ask(
        TEMPLATE,
        DecisionForm.class,
        Answers.none(),
        facts(actor, contact, ticked, late, List.of()));
  }

  @PostMapping
  Object decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Set<ChildId> children = children(contact, posted);
    Answers answers = form.read(DecisionForm.class, posted);
    Answers late = form.read(LateForm.class, posted);
    List<Problem> wrong = problems(form.fill(DecisionForm.class, answers));
    Filling<LateForm> why = form.fill(LateForm.class, late);
    List<Problem> wrongLate = sheet.isLate(contact) ? problems(why) : List.of();
    if (!wrong.isEmpty() || !wrongLate.isEmpty() || children.isEmpty()) {
      Map<String, @Nullable Object> facts = facts(actor, contact, children, late, wrongLate);
      facts.put("nobody", children.isEmpty());
      return form.askAgain(TEMPLATE, DecisionForm.class, answers, wrong, facts);
    }
    Object onward = settle(actor, contact, children, answers, next);
    if (onward instanceof String && why instanceof Filling.Complete<LateForm> complete) {
      sheet.explain(actor, contact, complete.record());
    }
    return onward;
  }

  private static List<Problem> problems(Filling<?> filling) {
    return switch (filling) {
      case Filling.Complete<?> _ -> List.of();
      case Filling.Incomplete<?> incomplete -> incomplete.problems();
    };
  }

  private Object settle(
      Actor actor,
      ContactView contact,
      Set<ChildId> children,
      Answers answers,
      RedirectAttributes next) {
    ReferralId referral = contact.line().referral();
    try {
      List<DecisionView> made = triage.decide(actor, referral, List.copyOf(children), answers);
      boolean proposed = made.stream().anyMatch(d -> d.state() == DecisionState.PROPOSED);
      next.addFlashAttribute(
          Pages.FLASH, proposed ? "triage.decision.proposed" : "triage.decision.saved");
      return "redirect:/inbox/" + referral;
    } catch (NotYourTurn refusal) {
      return both(actor, triage.read(actor, referral), children, answers)
          .orElseThrow(() -> refusal);
    }
  }

  /** A colleague was quicker for one of the children: theirs above, mine in the boxes. */
  private Optional<ModelAndView> both(
      Actor actor, ContactView contact, Set<ChildId> children, Answers answers) {
    List<DecisionView> theirs =
        children.stream().flatMap(child -> contact.currentFor(child).stream()).toList();
    Set<ChildId> open = new LinkedHashSet<>(children);
    open.removeIf(child -> contact.currentFor(child).isPresent());
    Map<String, @Nullable Object> facts = facts(actor, contact, open, Answers.none(), List.of());
    facts.put("theirs", theirs);
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            form.askAgain(
                HttpStatus.CONFLICT, TEMPLATE, DecisionForm.class, answers, List.of(), facts));
  }

  private static Set<ChildId> children(ContactView contact, MultiValueMap<String, String> fields) {
    Set<ChildId> children = new LinkedHashSet<>();
    fields.getOrDefault("child", List.of()).forEach(child -> children.add(childOf(contact, child)));
    return children;
  }

  private static ChildId childOf(ContactView contact, String text) {
    ChildId child = ChildId.parse(text);
    return contact.referral().line().children().stream()
        .map(ReferredChild::id)
        .filter(child::equals)
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private Map<String, @Nullable Object> facts(
      Actor actor,
      ContactView contact,
      Set<ChildId> ticked,
      Answers late,
      List<Problem> wrongLate) {
    Map<String, @Nullable Object> facts = sheet.facts(actor, contact, ticked);
    facts.put("ticked", ticked);
    facts.put("nobody", false);
    facts.put("theirs", List.of());
    if (sheet.isLate(contact)) {
      facts.put("late", form.view(LateForm.class, late, wrongLate));
    }
    return facts;
  }
}
