package org.openmash.contact.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.contact.Contacts;
import org.openmash.contact.Step;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what became of a contact: back, interviewed, visited, taken on, harmed or not. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/contacts/{id}/steps/{step}")
class StepPage {

  private static final String TEMPLATE = "contact/web/step";
  private final Contacts contacts;
  private final FormPages form;

  StepPage(Contacts contacts, FormPages form) {
    this.contacts = contacts;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable("step") String word) {
    Step step = Step.of(word);
    return form.ask(TEMPLATE, step.form(), Answers.none(), facts(actor, id, step));
  }

  @PostMapping
  Object add(
      Actor actor,
      @PathVariable String id,
      @PathVariable("step") String word,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Step step = Step.of(word);
    Answers answers = form.read(step.form(), posted);
    return switch (form.fill(step.form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong ->
          form.askAgain(TEMPLATE, step.form(), answers, wrong.problems(), facts(actor, id, step));
      case Filling.Complete<? extends Record> complete -> {
        ReferralId contact = ReferralId.parse(id);
        contacts.add(actor, contact, step, complete.answers());
        next.addFlashAttribute(Pages.FLASH, "contact.step.saved");
        yield "redirect:/inbox/" + contact;
      }
    };
  }

  private Map<String, ?> facts(Actor actor, String id, Step step) {
    return Map.of("contact", contacts.contact(actor, ReferralId.parse(id), step), "step", step);
  }
}
