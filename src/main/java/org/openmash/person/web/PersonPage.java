package org.openmash.person.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.FurtherPage;
import org.openmash.person.Joining;
import org.openmash.person.Joinings;
import org.openmash.person.Lives;
import org.openmash.person.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One person: everything written of them, and which records are theirs. */
@Controller
@Guarded(Policy.HUB_READING)
@RequestMapping("/persons/{id}")
class PersonPage {

  private final Persons persons;
  private final Joinings joinings;
  private final Lives lives;
  private final Forms forms;
  private final Pages pages;
  private final List<FurtherPage> further;

  PersonPage(
      Persons persons,
      Joinings joinings,
      Lives lives,
      Forms forms,
      Pages pages,
      List<FurtherPage> further) {
    this.persons = persons;
    this.joinings = joinings;
    this.lives = lives;
    this.forms = forms;
    this.pages = pages;
    this.further = further;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    PersonId person = PersonId.parse(id);
    List<Joining> joined = joinings.of(actor, person);
    Set<PersonId> others =
        joined.stream()
            .flatMap(each -> Stream.of(each.kept(), each.other()))
            .collect(Collectors.toSet());
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("person", persons.read(actor, person));
    facts.put("joinings", joined);
    facts.put("lines", persons.lines(actor, others));
    facts.put("life", lives.of(actor, person));
    facts.put("alike", persons.alike(actor, person));
    facts.put("apart", persons.apartFrom(actor, person));
    facts.put("contacts", persons.contacts(actor, person));
    facts.put("forms", forms);
    facts.put("further", further);
    return pages.show("person/web/person", facts);
  }
}
