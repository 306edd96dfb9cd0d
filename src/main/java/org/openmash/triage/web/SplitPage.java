package org.openmash.triage.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.openmash.page.Pages;
import org.openmash.triage.Closings;
import org.openmash.triage.ContactView;
import org.openmash.triage.SplitForm;
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

/** Splits a report about several families: which children, and what it says about them. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/split")
class SplitPage {

  private static final String TEMPLATE = "triage/web/split";

  private final Triage triage;
  private final Closings closings;
  private final FormPages form;
  private final HubNames names;

  SplitPage(Triage triage, Closings closings, FormPages form, HubNames names) {
    this.triage = triage;
    this.closings = closings;
    this.form = form;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Set<ChildId> ticked = form.left().map(SplitPage::children).orElse(Set.of());
    return form.ask(TEMPLATE, SplitForm.class, Answers.none(), facts(actor, contact, ticked, ""));
  }

  @PostMapping
  Object split(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Set<ChildId> children = children(posted);
    Answers answers = form.read(SplitForm.class, posted);
    String who = wrong(contact, children);
    return switch (form.fill(SplitForm.class, answers)) {
      case Filling.Incomplete<SplitForm> incomplete ->
          again(actor, contact, children, answers, incomplete.problems(), who);
      case Filling.Complete<SplitForm> complete -> {
        if (!who.isEmpty()) {
          yield again(actor, contact, children, answers, List.of(), who);
        }
        var made = closings.split(actor, contact.line().referral(), children, complete);
        next.addFlashAttribute(Pages.FLASH, "triage.split.done");
        yield "redirect:/inbox/" + made.id();
      }
    };
  }

  /** What is wrong with the choice of children: the end of a message key, or nothing. */
  private static String wrong(ContactView contact, Set<ChildId> children) {
    if (children.isEmpty()) {
      return "missing";
    }
    return children.size() >= contact.referral().line().children().size() ? "all" : "";
  }

  private ModelAndView again(
      Actor actor,
      ContactView contact,
      Set<ChildId> children,
      Answers answers,
      List<Problem> problems,
      String who) {
    return form.askAgain(
        TEMPLATE, SplitForm.class, answers, problems, facts(actor, contact, children, who));
  }

  private static Set<ChildId> children(MultiValueMap<String, String> fields) {
    return fields.getOrDefault("child", List.of()).stream()
        .map(ChildId::parse)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, @Nullable Object> facts(
      Actor actor, ContactView contact, Set<ChildId> ticked, String who) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("names", names.forPage(actor));
    facts.put("ticked", ticked);
    facts.put("who", who);
    return facts;
  }
}
