package org.openmash.person.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.BirthForm;
import org.openmash.person.Lives;
import org.openmash.person.PersonLine;
import org.openmash.person.PersonView;
import org.openmash.person.Persons;
import org.openmash.person.Recording;
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

/** Records a birth: first how many were born, then each baby. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/birth")
class BirthPage {

  private static final String TEMPLATE = "person/web/birth";
  private final Persons persons;
  private final Lives lives;
  private final FormPages form;
  private final Pages pages;

  BirthPage(Persons persons, Lives lives, FormPages form, Pages pages) {
    this.persons = persons;
    this.lives = lives;
    this.form = form;
    this.pages = pages;
  }

  /**
   * @param babies how many; null while nobody said
   * @param twin babies of the same pregnancy who are on record already
   */
  @GetMapping
  ModelAndView ask(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String babies,
      @RequestParam(defaultValue = "") List<String> twin,
      @RequestParam(defaultValue = "false") boolean next) {
    PersonId person = PersonId.parse(id);
    PersonView view = persons.read(actor, person);
    List<PersonLine> beside = lives.unbornBeside(actor, person);
    if (babies == null || !babies.matches("[1-" + BirthForm.MOST + "]")) {
      return howMany(view, beside, next);
    }
    List<PersonLine> twins = chosen(beside, twin);
    int rows = Math.max(Integer.parseInt(babies), 1 + twins.size());
    List<Answers> begun = new ArrayList<>(Collections.nCopies(rows, Answers.none()));
    begun.set(0, lives.reportedBirth(actor, person));
    return form.ask(
        TEMPLATE, BirthForm.class, Answers.of(Map.of("babies", begun)), facts(view, twins, false));
  }

  private ModelAndView howMany(PersonView person, List<PersonLine> beside, boolean wrong) {
    return pages.show(
        wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
        "person/web/how-many",
        Map.of("person", person, "beside", beside, "wrong", wrong));
  }

  @PostMapping
  Object record(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> twin,
      @RequestParam(defaultValue = "false") boolean sure,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    PersonView view = persons.read(actor, person);
    List<PersonId> twins =
        twin.stream().filter(each -> !each.isEmpty()).map(PersonId::parse).toList();
    List<PersonLine> lines = persons.lines(actor, twins).values().stream().toList();
    Optional<ModelAndView> reshaped =
        form.reshaped(TEMPLATE, BirthForm.class, posted, facts(view, lines, false));
    if (reshaped.isPresent()) {
      return reshaped.get();
    }
    Answers answers = form.read(BirthForm.class, posted);
    return switch (lives.born(actor, person, twins, answers, sure)) {
      case Recording.Done _ -> {
        next.addFlashAttribute(Pages.FLASH, "person.life.done.birth");
        yield "redirect:/persons/" + person;
      }
      case Recording.Incomplete(List<Problem> problems) ->
          form.askAgain(TEMPLATE, BirthForm.class, answers, problems, facts(view, lines, sure));
      case Recording.Doubtful(List<Problem> doubts) ->
          form.askAgain(TEMPLATE, BirthForm.class, answers, doubts, facts(view, lines, true));
    };
  }

  private static List<PersonLine> chosen(List<PersonLine> beside, List<String> twins) {
    return beside.stream().filter(line -> twins.contains(line.id().toString())).toList();
  }

  private static Map<String, ?> facts(PersonView person, List<PersonLine> twins, boolean doubtful) {
    return new HashMap<>(Map.of("person", person, "twins", twins, "doubtful", doubtful));
  }
}
