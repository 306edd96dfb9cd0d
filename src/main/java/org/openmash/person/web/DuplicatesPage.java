package org.openmash.person.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.page.Pages;
import org.openmash.person.Duplicate;
import org.openmash.person.DuplicateRunner;
import org.openmash.person.Duplicates;
import org.openmash.person.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pairs of records that may be one person, a page at a time. */
@Controller
@Guarded(Policy.HUB_READING)
@RequestMapping("/persons/duplicates")
class DuplicatesPage {

  private static final int A_PAGE = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration STALE = Duration.ofMinutes(2);
  private static final String LOOK_AGAIN = "3";

  private final Duplicates duplicates;
  private final DuplicateRunner runner;
  private final Clock clock;
  private final Pages pages;

  DuplicatesPage(Duplicates duplicates, DuplicateRunner runner, Clock clock, Pages pages) {
    this.duplicates = duplicates;
    this.runner = runner;
    this.clock = clock;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @RequestParam(defaultValue = "") String after, HttpServletResponse response) {
    List<Duplicate> found = duplicates.after(actor, Duplicate.Place.parse(after), A_PAGE + 1);
    List<Duplicate> shown = found.subList(0, Math.min(A_PAGE, found.size()));
    @Nullable Look look = duplicates.newest(actor).orElse(null);
    boolean moving =
        look != null && look.ended() == null && clock.instant().isBefore(look.moved().plus(STALE));
    if (moving) {
      // The page looks again by itself, without a script.
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("pairs", shown);
    facts.put("count", duplicates.count(actor));
    facts.put("next", found.size() > A_PAGE ? shown.getLast().place().toString() : null);
    facts.put("look", look);
    facts.put("moving", moving);
    return pages.show("person/web/duplicates", facts);
  }

  @PostMapping("/look")
  @Guarded(Policy.HUB)
  String look(Actor actor) {
    runner.look(actor.hub() == null ? HubId.MAIN : actor.hub(), PATIENCE);
    return "redirect:/persons/duplicates";
  }
}
