package org.openmash.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.IssuedKey;
import org.openmash.access.KeyUse;
import org.openmash.access.KnownAgencies;
import org.openmash.access.KnownAgencies.KnownAgency;
import org.openmash.access.NewKey;
import org.openmash.access.Policy;
import org.openmash.access.SystemKey;
import org.openmash.access.SystemKeys;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys of other systems: which agency each speaks for, and since when it was last used. */
@Controller
@RequestMapping("/accounts/keys")
@Guarded(Policy.ADMINISTRATOR)
class SystemKeysPage {

  static final List<Integer> MONTHS = List.of(3, 6, 12);
  private static final int LONGEST_NAME = 100;

  private final SystemKeys keys;
  private final ObjectProvider<KnownAgencies> agencies;
  private final Pages pages;
  private final Languages languages;
  private final Clock clock;

  SystemKeysPage(
      SystemKeys keys,
      ObjectProvider<KnownAgencies> agencies,
      Pages pages,
      Languages languages,
      Clock clock) {
    this.keys = keys;
    this.agencies = agencies;
    this.pages = pages;
    this.languages = languages;
    this.clock = clock;
  }

  /** One line of the list. */
  record Line(SystemKey key, String agency, boolean good) {}

  /** What was typed. */
  record Typed(String name, String agency, Set<KeyUse> uses, int months) {}

  @GetMapping
  ModelAndView show(Actor actor) {
    Map<AgencyId, String> names =
        known(actor).stream()
            .collect(Collectors.toMap(KnownAgency::id, KnownAgency::name, (a, b) -> a));
    List<Line> lines =
        keys.all(actor).stream()
            .map(key ->
                new Line(key, names.getOrDefault(key.agency(), ""), key.isGoodAt(clock.instant())))
            .toList();
    return pages.show("access/web/keys", Map.of("lines", lines));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String agency) {
    return page(HttpStatus.OK, actor, new Typed("", agency, Set.of(), 12), Problems.none());
  }

  @PostMapping("/new")
  ModelAndView issue(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(required = false, defaultValue = "") Set<KeyUse> uses,
      @RequestParam(defaultValue = "12") int months,
      Locale locale) {
    Typed typed = new Typed(name, agency, uses, months);
    Problems problems = problems(actor, typed, languages.words(locale));
    if (problems.any()) {
      return page(HttpStatus.BAD_REQUEST, actor, typed, problems);
    }
    return issued(
        actor, keys.issue(actor, new NewKey(name, AgencyId.parse(agency), uses, lasts(months))));
  }

  @PostMapping("/{id}/renew")
  ModelAndView renew(Actor actor, @PathVariable String id) {
    return issued(actor, keys.renew(actor, UserId.parse(id), SystemKeys.LONGEST));
  }

  @PostMapping("/{id}/revoke")
  ModelAndView revoke(Actor actor, @PathVariable String id, RedirectAttributes after) {
    keys.revoke(actor, UserId.parse(id));
    after.addFlashAttribute(Pages.FLASH, "access.keys.revoked");
    return Onward.to("/accounts/keys");
  }

  /** Shows the key this once: it is kept nowhere, so the page is the answer itself. */
  private ModelAndView issued(Actor actor, IssuedKey issued) {
    return pages.show(
        "access/web/key-issued",
        Map.of("key", keys.get(actor, issued.id()), "text", issued.text()));
  }

  private Problems problems(Actor actor, Typed typed, Words words) {
    Problems problems = Problems.none();
    if (typed.name().isBlank() || typed.name().strip().length() > LONGEST_NAME) {
      problems.and("name", words.say("access.key.name.wrong"));
    }
    if (known(actor).stream().noneMatch(one -> one.id().toString().equals(typed.agency()))) {
      problems.and("agency", words.say("access.key.agency.wrong"));
    }
    if (typed.uses().isEmpty()) {
      problems.and("uses", words.say("access.key.uses.wrong"));
    }
    if (!MONTHS.contains(typed.months())) {
      problems.and("months", words.say("access.key.months.wrong"));
    }
    return problems;
  }

  private static Duration lasts(int months) {
    return SystemKeys.LONGEST.multipliedBy(months).dividedBy(12);
  }

  private List<KnownAgency> known(Actor actor) {
    return agencies.stream().flatMap(some -> some.known(actor).stream()).toList();
  }

  private ModelAndView page(HttpStatus status, Actor actor, Typed typed, Problems problems) {
    return pages.show(
        status,
        "access/web/new-key",
        Map.of("typed", typed, "agencies", known(actor), "problems", problems));
  }
}
