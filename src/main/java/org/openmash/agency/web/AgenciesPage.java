package org.openmash.agency.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory, and one agency in it. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class AgenciesPage {

  private static final int SIZE = 50;

  private final Agencies agencies;
  private final Pages pages;

  AgenciesPage(Agencies agencies, Pages pages) {
    this.agencies = agencies;
    this.pages = pages;
  }

  @GetMapping("/agencies")
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") String page) {
    int number = Leaf.number(page);
    AgencyKind wanted =
        Arrays.stream(AgencyKind.values())
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElse(null);
    List<Agency> found =
        agencies.search(actor, new Search(name, wanted, true, (number - 1) * SIZE, SIZE + 1));
    return pages.show(
        "agency/web/agencies",
        Map.of(
            "found",
            found.subList(0, Math.min(SIZE, found.size())),
            "name",
            name,
            "kind",
            wanted == null ? "" : wanted.name(),
            "page",
            number,
            "more",
            found.size() > SIZE));
  }

  @GetMapping("/agencies/{id}")
  ModelAndView one(Actor actor, @PathVariable String id) {
    Agency agency = agencies.find(actor, AgencyId.parse(id)).orElseThrow(UnknownId::new);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("agency", agency);
    facts.put(
        "parent",
        agency.parent() == null
            ? null
            : agencies.find(actor, agency.parent()).orElseThrow(UnknownId::new));
    facts.put("within", agencies.within(actor, agency.id()));
    facts.put("teams", agencies.teamsOf(actor, agency.id()));
    facts.put("people", agencies.peopleOf(actor, agency.id()));
    return pages.show("agency/web/agency", facts);
  }
}
