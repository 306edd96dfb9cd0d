package org.openmash.person.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.Keeping;
import org.openmash.person.Part;
import org.openmash.person.PartVersion;
import org.openmash.person.PersonView;
import org.openmash.person.Persons;
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

/** Writes one part of a record; when a colleague was quicker, both texts are shown. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/parts/{part}")
class PartPage {

  private static final String TEMPLATE = "person/web/part";
  private final Persons persons;
  private final FormPages form;
  private final Forms forms;

  PartPage(Persons persons, FormPages form, Forms forms) {
    this.persons = persons;
    this.form = form;
    this.forms = forms;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable("part") String word) {
    PersonView person = persons.read(actor, PersonId.parse(id));
    Part part = Part.of(word);
    Optional<PartVersion> now = person.part(part);
    Answers answers = now.map(version -> version.recorded().answers()).orElse(Answers.none());
    return form.ask(TEMPLATE, part.form(), answers, facts(person, part, base(now), null));
  }

  /** Unsaved text was written over the version of then; what came since is a conflict. */
  private int base(Optional<PartVersion> now) {
    return form.left()
        .map(fields -> fields.getFirst("base"))
        .filter(base -> base.matches("\\d{1,8}"))
        .map(Integer::parseInt)
        .orElse(now.map(PartVersion::version).orElse(0));
  }

  @PostMapping
  Object keep(
      Actor actor,
      @PathVariable String id,
      @PathVariable("part") String word,
      @RequestParam(defaultValue = "0") int base,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    Part part = Part.of(word);
    PersonView view = persons.read(actor, person);
    Map<String, ?> facts = facts(view, part, base, null);
    Optional<ModelAndView> reshaped = form.reshaped(TEMPLATE, part.form(), posted, facts);
    if (reshaped.isPresent()) {
      return reshaped.get();
    }
    Answers answers = form.read(part.form(), posted);
    return switch (persons.keep(actor, person, part, answers, base)) {
      case Keeping.Kept _ -> {
        next.addFlashAttribute(Pages.FLASH, "person.kept");
        yield "redirect:/persons/" + person;
      }
      case Keeping.Incomplete wrong ->
          form.askAgain(TEMPLATE, part.form(), answers, wrong.problems(), facts);
      case Keeping.Conflict(PartVersion theirs) ->
          form.askAgain(
              HttpStatus.CONFLICT,
              TEMPLATE,
              part.form(),
              answers,
              List.of(),
              facts(view, part, theirs.version(), theirs));
    };
  }

  private Map<String, ?> facts(
      PersonView person, Part part, int base, @Nullable PartVersion theirs) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("person", person);
    facts.put("part", part);
    facts.put("base", base);
    facts.put("theirs", theirs);
    facts.put("forms", forms);
    return facts;
  }
}
