package org.openmash.person.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.openmash.person.LifeEvent;
import org.openmash.person.Lives;
import org.openmash.person.PersonView;
import org.openmash.person.Persons;
import org.openmash.person.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a loss, a death, a disputed age or what was decided of it: one page, one form each. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/life/{kind}")
class LifeEventPage {

  private static final String TEMPLATE = "person/web/life-event";
  private final Persons persons;
  private final Lives lives;
  private final FormPages form;

  LifeEventPage(Persons persons, Lives lives, FormPages form) {
    this.persons = persons;
    this.lives = lives;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable("kind") String word) {
    LifeEvent.Kind kind = kind(word);
    return form.ask(TEMPLATE, kind.form(), Answers.none(), facts(actor, id, kind));
  }

  @PostMapping
  Object record(
      Actor actor,
      @PathVariable String id,
      @PathVariable("kind") String word,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    LifeEvent.Kind kind = kind(word);
    PersonId person = PersonId.parse(id);
    Answers answers = form.read(kind.form(), posted);
    return switch (lives.record(actor, person, kind, answers)) {
      case Recording.Done _ -> {
        next.addFlashAttribute(Pages.FLASH, "person.life.done." + kind.word());
        yield "redirect:/persons/" + person;
      }
      case Recording.Incomplete(List<Problem> problems) ->
          form.askAgain(TEMPLATE, kind.form(), answers, problems, facts(actor, id, kind));
      case Recording.Doubtful(List<Problem> problems) ->
          form.askAgain(TEMPLATE, kind.form(), answers, problems, facts(actor, id, kind));
    };
  }

  /** Births and adoptions have pages of their own. */
  private static LifeEvent.Kind kind(String word) {
    LifeEvent.Kind kind = LifeEvent.Kind.of(word);
    if (kind == LifeEvent.Kind.BIRTH || kind == LifeEvent.Kind.ADOPTION) {
      throw new UnknownId();
    }
    return kind;
  }

  private Map<String, ?> facts(Actor actor, String id, LifeEvent.Kind kind) {
    PersonView person = persons.read(actor, PersonId.parse(id));
    return Map.of("person", person, "kind", kind);
  }
}
