package org.openmash.person.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.person.IdentityForm;
import org.openmash.person.Keeping;
import org.openmash.person.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a record for somebody nobody found. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/new")
class NewPersonPage {

  private static final String TEMPLATE = "person/web/new";
  private final Persons persons;
  private final FormPages form;

  NewPersonPage(Persons persons, FormPages form) {
    this.persons = persons;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask() {
    return form.ask(TEMPLATE, IdentityForm.class, Answers.none(), Map.of());
  }

  @PostMapping
  Object add(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    Optional<ModelAndView> reshaped = form.reshaped(TEMPLATE, IdentityForm.class, posted, Map.of());
    if (reshaped.isPresent()) {
      return reshaped.get();
    }
    Answers answers = form.read(IdentityForm.class, posted);
    return switch (persons.add(actor, answers)) {
      case Keeping.Kept kept -> {
        next.addFlashAttribute(Pages.FLASH, "person.added");
        yield "redirect:/persons/" + kept.person();
      }
      case Keeping.Incomplete wrong ->
          form.askAgain(TEMPLATE, IdentityForm.class, answers, wrong.problems(), Map.of());
      case Keeping.Conflict _ ->
          form.askAgain(TEMPLATE, IdentityForm.class, answers, List.of(), Map.of());
    };
  }
}
