package org.openmash.person.web;

import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.JoinForm;
import org.openmash.person.Joinings;
import org.openmash.person.Persons;
import org.openmash.person.SecondLook;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records side by side, to be joined. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/join/{other}")
class JoinPage {

  private static final String TEMPLATE = "person/web/join";
  private final Persons persons;
  private final Joinings joinings;
  private final FormPages form;
  private final Forms forms;

  JoinPage(Persons persons, Joinings joinings, FormPages form, Forms forms) {
    this.persons = persons;
    this.joinings = joinings;
    this.form = form;
    this.forms = forms;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable String other) {
    return form.ask(TEMPLATE, JoinForm.class, Answers.none(), facts(actor, id, other));
  }

  @PostMapping
  Object join(
      Actor actor,
      @PathVariable String id,
      @PathVariable String other,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        JoinForm.class,
        posted,
        () -> facts(actor, id, other),
        given -> {
          PersonId kept = PersonId.parse(id);
          Optional<SecondLook> second = joinings.join(actor, kept, PersonId.parse(other), given);
          next.addFlashAttribute(
              Pages.FLASH,
              second.map(why -> "person.join.waits." + why).orElse("person.join.done"));
          return "/persons/" + kept;
        });
  }

  private Map<String, ?> facts(Actor actor, String id, String other) {
    return Map.of(
        "kept", persons.read(actor, PersonId.parse(id)),
        "other", persons.read(actor, PersonId.parse(other)),
        "forms", forms);
  }
}
