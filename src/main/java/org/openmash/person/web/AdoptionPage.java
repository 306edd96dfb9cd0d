package org.openmash.person.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.person.AdoptionForm;
import org.openmash.person.Adoptions;
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

/** Records an adoption, and says of a closed record who may know of it. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/persons/{id}/adoption")
class AdoptionPage {

  private static final String TEMPLATE = "person/web/adoption";
  private final Persons persons;
  private final Adoptions adoptions;
  private final FormPages form;
  private final Pages pages;

  AdoptionPage(Persons persons, Adoptions adoptions, FormPages form, Pages pages) {
    this.persons = persons;
    this.adoptions = adoptions;
    this.form = form;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    PersonId person = PersonId.parse(id);
    PersonView view = persons.read(actor, person);
    if (view.line().life().closed()) {
      return pages.show(
          "person/web/named",
          Map.of(
              "person", view,
              "managers", adoptions.managers(actor),
              "named", adoptions.named(actor, person)));
    }
    return form.ask(TEMPLATE, AdoptionForm.class, Answers.none(), facts(actor, view, Set.of()));
  }

  @PostMapping
  Object record(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> named,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    Set<UserId> users = users(named);
    Answers answers = form.read(AdoptionForm.class, posted);
    return switch (adoptions.record(actor, person, answers, users)) {
      case Recording.Done(PersonId present, var none) -> {
        next.addFlashAttribute(Pages.FLASH, "person.life.done.adoption");
        yield "redirect:/persons/" + present;
      }
      case Recording.Incomplete(List<Problem> problems) ->
          again(actor, person, answers, problems, users);
      case Recording.Doubtful(List<Problem> problems) ->
          again(actor, person, answers, problems, users);
    };
  }

  @PostMapping("/named")
  String name(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> named,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    adoptions.name(actor, person, users(named));
    next.addFlashAttribute(Pages.FLASH, "person.kept");
    return "redirect:/persons/" + person;
  }

  private ModelAndView again(
      Actor actor, PersonId person, Answers answers, List<Problem> problems, Set<UserId> named) {
    PersonView view = persons.read(actor, person);
    return form.askAgain(
        TEMPLATE, AdoptionForm.class, answers, problems, facts(actor, view, named));
  }

  private static Set<UserId> users(List<String> named) {
    return named.stream()
        .filter(each -> !each.isEmpty())
        .map(UserId::parse)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, ?> facts(Actor actor, PersonView person, Set<UserId> named) {
    return Map.of("person", person, "managers", adoptions.managers(actor), "named", named);
  }
}
