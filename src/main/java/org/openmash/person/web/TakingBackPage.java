package org.openmash.person.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.openmash.person.Lived;
import org.openmash.person.Lives;
import org.openmash.person.Persons;
import org.openmash.person.TakingBackForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was recorded of a life by mistake. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/life/{event:[0-9]{1,18}}/undo")
class TakingBackPage {

  private static final String TEMPLATE = "person/web/taking-back";
  private final Persons persons;
  private final Lives lives;
  private final FormPages form;

  TakingBackPage(Persons persons, Lives lives, FormPages form) {
    this.persons = persons;
    this.lives = lives;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable long event) {
    return form.ask(TEMPLATE, TakingBackForm.class, Answers.none(), facts(actor, id, event));
  }

  @PostMapping
  Object takeBack(
      Actor actor,
      @PathVariable String id,
      @PathVariable long event,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        TakingBackForm.class,
        posted,
        () -> facts(actor, id, event),
        given -> {
          PersonId person = PersonId.parse(id);
          lives.takeBack(actor, person, event, given);
          next.addFlashAttribute(Pages.FLASH, "person.life.undone");
          return "/persons/" + person;
        });
  }

  private Map<String, ?> facts(Actor actor, String id, long event) {
    PersonId person = PersonId.parse(id);
    Lived lived =
        lives.of(actor, person).events().stream()
            .filter(each -> each.id() == event)
            .findFirst()
            .orElseThrow(UnknownId::new);
    return Map.of("person", persons.read(actor, person), "lived", lived);
  }
}
