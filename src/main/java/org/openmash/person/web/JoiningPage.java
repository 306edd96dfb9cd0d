package org.openmash.person.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.Joinings;
import org.openmash.person.PartingForm;
import org.openmash.person.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agrees to a joining as the second person, or takes one back. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/joinings/{joining:[0-9]{1,18}}")
class JoiningPage {

  private static final String TEMPLATE = "person/web/parting";
  private final Persons persons;
  private final Joinings joinings;
  private final FormPages form;

  JoiningPage(Persons persons, Joinings joinings, FormPages form) {
    this.persons = persons;
    this.joinings = joinings;
    this.form = form;
  }

  @PostMapping("/agree")
  String agree(
      Actor actor, @PathVariable String id, @PathVariable long joining, RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    joinings.settle(actor, person, joining);
    next.addFlashAttribute(Pages.FLASH, "person.join.done");
    return "redirect:/persons/" + person;
  }

  @GetMapping("/part")
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable long joining) {
    return form.ask(TEMPLATE, PartingForm.class, Answers.none(), facts(actor, id, joining));
  }

  @PostMapping("/part")
  Object part(
      Actor actor,
      @PathVariable String id,
      @PathVariable long joining,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        PartingForm.class,
        posted,
        () -> facts(actor, id, joining),
        given -> {
          PersonId person = PersonId.parse(id);
          joinings.part(actor, person, joining, given);
          next.addFlashAttribute(Pages.FLASH, "person.parting.done");
          return "/persons/" + person;
        });
  }

  private Map<String, ?> facts(Actor actor, String id, long joining) {
    return Map.of("person", persons.read(actor, PersonId.parse(id)), "joining", joining);
  }
}
