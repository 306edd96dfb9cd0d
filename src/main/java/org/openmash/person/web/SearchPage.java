package org.openmash.person.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.person.Duplicates;
import org.openmash.person.Persons;
import org.openmash.person.Sought;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One box for whatever somebody knows. What is typed is posted: it never stands in an address. */
@Controller
@Guarded(Policy.HUB_READING)
@RequestMapping("/persons")
class SearchPage {

  private static final int LONGEST = 200;

  private final Persons persons;
  private final Duplicates duplicates;
  private final Pages pages;

  SearchPage(Persons persons, Duplicates duplicates, Pages pages) {
    this.persons = persons;
    this.duplicates = duplicates;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    return show(actor, HttpStatus.OK, "", null, null);
  }

  @PostMapping
  ModelAndView search(Actor actor, @RequestParam(defaultValue = "") String who) {
    if (who.isBlank() || who.length() > LONGEST) {
      return show(actor, HttpStatus.BAD_REQUEST, who, null, who.isBlank() ? "missing" : "too-long");
    }
    return show(actor, HttpStatus.OK, who, persons.search(actor, who), null);
  }

  /**
   * @param wrong the end of a message key; null where nothing is
   */
  private ModelAndView show(
      Actor actor,
      HttpStatus status,
      String typed,
      @Nullable Sought sought,
      @Nullable String wrong) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("typed", typed);
    facts.put("sought", sought);
    facts.put("wrong", wrong);
    facts.put("duplicates", duplicates.count(actor));
    return pages.show(status, "person/web/search", facts);
  }
}
