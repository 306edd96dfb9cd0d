package org.openmash.family.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.family.Families;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;
import org.openmash.person.Keeping;
import org.openmash.person.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a record for somebody of the family nobody found, and asks next what they are. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/family/new")
class RelativePage {

  private static final String TEMPLATE = "family/web/new";

  private final Families families;
  private final Persons persons;
  private final FormPages form;

  RelativePage(Families families, Persons persons, FormPages form) {
    this.families = families;
    this.persons = persons;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, IdentityForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping
  Object add(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    Map<String, ?> facts = facts(actor, id);
    Optional<ModelAndView> reshaped = form.reshaped(TEMPLATE, IdentityForm.class, posted, facts);
    if (reshaped.isPresent()) {
      return reshaped.get();
    }
    Answers answers = form.read(IdentityForm.class, posted);
    return switch (persons.add(actor, answers)) {
      case Keeping.Kept kept ->
          "redirect:/persons/" + PersonId.parse(id) + "/family/with/" + kept.person() + "/tie";
      case Keeping.Incomplete wrong ->
          form.askAgain(TEMPLATE, IdentityForm.class, answers, wrong.problems(), facts);
      case Keeping.Conflict _ ->
          form.askAgain(TEMPLATE, IdentityForm.class, answers, List.of(), facts);
    };
  }

  private Map<String, ?> facts(Actor actor, String id) {
    return Map.of("family", families.of(actor, PersonId.parse(id)));
  }
}
