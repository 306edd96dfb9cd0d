package org.openmash.family.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.family.Families;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.Persons;
import org.openmash.person.Sought;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds who belongs to somebody's family. What is typed is posted, as in every search. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/family/find")
class FindPage {

  private static final int LONGEST = 200;

  private final Families families;
  private final Persons persons;
  private final Pages pages;

  FindPage(Families families, Persons persons, Pages pages) {
    this.families = families;
    this.persons = persons;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return show(HttpStatus.OK, actor, id, "", null, null);
  }

  @PostMapping
  ModelAndView search(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String who) {
    if (who.isBlank() || who.length() > LONGEST) {
      String wrong = who.isBlank() ? "missing" : "too-long";
      return show(HttpStatus.BAD_REQUEST, actor, id, who, null, wrong);
    }
    return show(HttpStatus.OK, actor, id, who, persons.search(actor, who), null);
  }

  private ModelAndView show(
      HttpStatus status,
      Actor actor,
      String id,
      String typed,
      @Nullable Sought sought,
      @Nullable String wrong) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("family", families.of(actor, PersonId.parse(id)));
    facts.put("typed", typed);
    facts.put("sought", sought);
    facts.put("wrong", wrong);
    return pages.show(status, "family/web/find", facts);
  }
}
