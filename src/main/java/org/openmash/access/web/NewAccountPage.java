package org.openmash.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Accounts;
import org.openmash.access.AddressTaken;
import org.openmash.access.Guarded;
import org.openmash.access.KnownAgencies;
import org.openmash.access.KnownAgencies.KnownAgency;
import org.openmash.access.NewAccount;
import org.openmash.access.Policy;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving somebody an account; they set up their sign-in themselves with a one-time link. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class NewAccountPage {

  private static final int LONGEST_NAME = 200;

  private final Pages pages;
  private final Languages languages;
  private final Accounts accounts;
  private final ObjectProvider<KnownAgencies> agencies;
  private final Hubs hubs;
  private final Clock clock;

  NewAccountPage(
      Pages pages,
      Languages languages,
      Accounts accounts,
      ObjectProvider<KnownAgencies> agencies,
      Hubs hubs,
      Clock clock) {
    this.pages = pages;
    this.languages = languages;
    this.accounts = accounts;
    this.agencies = agencies;
    this.hubs = hubs;
    this.clock = clock;
  }

  /** What was typed. */
  record Typed(
      String email, String name, String agency, Set<Role> roles, String hub, TypedTerm term) {

    /** Whoever watches for a partner has a purpose and an end; whoever else has one, has both. */
    boolean hasTerm() {
      return roles.contains(Role.PARTNER_MONITOR) || !term.isEmpty();
    }
  }

  @GetMapping("/accounts/new")
  ModelAndView show(Actor actor) {
    return page(
        HttpStatus.OK,
        actor,
        new Typed("", "", "", Set.of(), "", TypedTerm.of(Map.of())),
        Problems.none());
  }

  @PostMapping("/accounts/new")
  ModelAndView create(
      Actor actor,
      @RequestParam Map<String, String> posted,
      @RequestParam(required = false, defaultValue = "") Set<Role> roles,
      Locale locale) {
    Words words = languages.words(locale);
    Typed typed = typed(posted, roles);
    Problems problems = problems(actor, typed, words);
    if (problems.any()) {
      return page(HttpStatus.BAD_REQUEST, actor, typed, problems);
    }
    HubId worksFor = hubs.find(typed.hub()).orElseGet(hubs::first).id();
    NewAccount account =
        new NewAccount(
            UserId.next(),
            typed.email(),
            typed.name(),
            AgencyId.parse(typed.agency()),
            roles,
            worksFor,
            typed.term().term().orElse(null));
    try {
      accounts.create(actor, account);
    } catch (AddressTaken e) {
      problems.and("email", words.say("access.account.email.taken"));
      return page(HttpStatus.BAD_REQUEST, actor, typed, problems);
    }
    return Onward.to("/accounts/" + account.id());
  }

  private static Typed typed(Map<String, String> posted, Set<Role> roles) {
    return new Typed(
        posted.getOrDefault("email", ""),
        posted.getOrDefault("name", ""),
        posted.getOrDefault("agency", ""),
        roles,
        posted.getOrDefault("hub", ""),
        TypedTerm.of(posted));
  }

  private Problems problems(Actor actor, Typed typed, Words words) {
    Problems problems = Problems.none();
    if (!isAddress(typed.email())) {
      problems.and("email", words.say("access.account.email.wrong"));
    }
    if (typed.name().isBlank() || typed.name().length() > LONGEST_NAME) {
      problems.and("name", words.say("access.account.name.wrong"));
    }
    if (known(actor).stream().noneMatch(one -> one.id().toString().equals(typed.agency()))) {
      problems.and("agency", words.say("access.account.agency.wrong"));
    }
    if (typed.roles().isEmpty()) {
      problems.and("roles", words.say("access.account.roles.wrong"));
    }
    if (hubs.several() && hubs.find(typed.hub()).isEmpty()) {
      problems.and("hub", words.say("access.account.hub.wrong"));
    }
    if (typed.hasTerm()) {
      typed.term().check(LocalDate.ofInstant(clock.instant(), HubClock.LONDON), words, problems);
    }
    return problems;
  }

  private static boolean isAddress(String text) {
    try {
      EmailAddress.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private List<KnownAgency> known(Actor actor) {
    return agencies.stream().flatMap(some -> some.known(actor).stream()).toList();
  }

  private ModelAndView page(HttpStatus status, Actor actor, Typed typed, Problems problems) {
    return pages.show(
        status,
        "access/web/new-account",
        Map.of("typed", typed, "agencies", known(actor), "hubs", hubs.all(), "problems", problems));
  }
}
