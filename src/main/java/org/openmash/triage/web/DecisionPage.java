package org.openmash.triage.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
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
  private final Forms forms;
  private final HubNames names;

  DecisionPage(Triage triage, FormPages form, Forms forms, HubNames names) {
    this.triage = triage;
    this.form = form;
    this.forms = forms;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @RequestParam String child) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    ChildId asked = childOf(contact, child);
    Set<ChildId> ticked =
        form.left().map(fields -> children(contact, fields)).orElse(Set.of(asked));
    return form.ask(TEMPLATE, DecisionForm.class, Answers.none(), facts(actor, contact, ticked));
  }

  @PostMapping
  Object decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId referral = ReferralId.parse(id);
    Answers answers = form.read(DecisionForm.class, posted);
    ContactView contact = triage.read(actor, referral);
    Set<ChildId> children = children(contact, posted);
    return switch (form.fill(DecisionForm.class, answers)) {
      case Filling.Incomplete<DecisionForm> wrong ->
          form.askAgain(
              TEMPLATE,
              DecisionForm.class,
              answers,
              wrong.problems(),
              facts(actor, contact, children));
      case Filling.Complete<DecisionForm> complete when children.isEmpty() -> {
        Map<String, Object> facts = facts(actor, contact, children);
        facts.put("nobody", true);
        yield form.askAgain(TEMPLATE, DecisionForm.class, answers, List.of(), facts);
      }
      case Filling.Complete<DecisionForm> complete ->
          settle(actor, referral, children, complete.answers(), next);
    };
  }

  private Object settle(
      Actor actor,
      ReferralId referral,
      Set<ChildId> children,
      Answers answers,
      RedirectAttributes next) {
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
    Map<String, Object> facts = facts(actor, contact, open);
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

  private Map<String, Object> facts(Actor actor, ContactView contact, Set<ChildId> ticked) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("ticked", ticked);
    facts.put("nobody", false);
    facts.put("theirs", List.of());
    facts.put("forms", forms);
    facts.put("names", names.forPage(actor));
    return facts;
  }
}
