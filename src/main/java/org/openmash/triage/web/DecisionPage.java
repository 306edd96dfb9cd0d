package org.openmash.triage.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
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
  private final HubNames names;

  DecisionPage(Triage triage, FormPages form, HubNames names) {
    this.triage = triage;
    this.form = form;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @RequestParam String child) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Set<ChildId> ticked = Set.of(childOf(contact, child));
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
    Set<ChildId> children = new LinkedHashSet<>();
    posted.getOrDefault("child", List.of()).forEach(child -> children.add(childOf(contact, child)));
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
      case Filling.Complete<DecisionForm> complete -> {
        List<DecisionView> made =
            triage.decide(actor, referral, List.copyOf(children), complete.answers());
        boolean proposed = made.stream().anyMatch(d -> d.state() == DecisionState.PROPOSED);
        next.addFlashAttribute(
            Pages.FLASH, proposed ? "triage.decision.proposed" : "triage.decision.saved");
        yield "redirect:/inbox/" + referral;
      }
    };
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
    facts.put("names", names.forPage(actor));
    return facts;
  }
}
