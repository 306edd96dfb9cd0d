package org.openmash.family.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.family.Families;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's family and network: drawn, and as tables; and the sheets of it to print. */
@Controller
@Guarded(Policy.HUB_READING)
@RequestMapping("/persons/{id}/family")
class FamilyPage {

  private final Families families;
  private final Pages pages;
  private final Clock clock;

  FamilyPage(Families families, Pages pages, Clock clock) {
    this.families = families;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView family(Actor actor, @PathVariable String id) {
    return show(actor, id, "family/web/family");
  }

  @GetMapping("/genogram")
  ModelAndView genogram(Actor actor, @PathVariable String id) {
    return show(actor, id, "family/web/genogram");
  }

  @GetMapping("/ecomap")
  ModelAndView ecomap(Actor actor, @PathVariable String id) {
    return show(actor, id, "family/web/ecomap");
  }

  @GetMapping("/network")
  ModelAndView network(Actor actor, @PathVariable String id) {
    return show(actor, id, "family/web/network");
  }

  private ModelAndView show(Actor actor, String id, String template) {
    return pages.show(
        template,
        Map.of(
            "family",
            families.of(actor, PersonId.parse(id)),
            "today",
            LocalDate.ofInstant(clock.instant(), HubClock.LONDON)));
  }
}
