package org.openmash.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.access.AccessSettings;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: its roles, whether it may sign in, and the link that lets it begin. */
@Controller
@RequestMapping("/accounts/{id}")
@Guarded(Policy.ADMINISTRATOR)
class AccountPage {

  private final Pages pages;
  private final Languages languages;
  private final Accounts accounts;
  private final AccessSettings settings;
  private final Hubs hubs;
  private final Clock clock;

  AccountPage(
      Pages pages,
      Languages languages,
      Accounts accounts,
      AccessSettings settings,
      Hubs hubs,
      Clock clock) {
    this.pages = pages;
    this.languages = languages;
    this.accounts = accounts;
    this.settings = settings;
    this.hubs = hubs;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return page(HttpStatus.OK, actor, UserId.parse(id), Problems.none());
  }

  @PostMapping("/roles")
  ModelAndView roles(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false, defaultValue = "") Set<Role> roles,
      Locale locale,
      RedirectAttributes after) {
    UserId user = UserId.parse(id);
    Words words = languages.words(locale);
    if (roles.isEmpty()) {
      return refused(actor, user, words.say("access.account.roles.wrong"));
    }
    if (user.equals(actor.user()) && !roles.contains(Role.ADMINISTRATOR)) {
      return refused(actor, user, words.say("access.account.roles.own"));
    }
    if (roles.contains(Role.PARTNER_MONITOR) && accounts.get(actor, user).term() == null) {
      return refused(actor, user, words.say("access.account.roles.term"));
    }
    accounts.setRoles(actor, user, roles);
    return done(user, "access.account.changed", after);
  }

  /** What the account is for, and until when. */
  @PostMapping("/term")
  ModelAndView term(
      Actor actor,
      @PathVariable String id,
      @RequestParam Map<String, String> posted,
      Locale locale,
      RedirectAttributes after) {
    UserId user = UserId.parse(id);
    TypedTerm typed = TypedTerm.of(posted);
    Problems problems = Problems.none();
    typed.check(today(), languages.words(locale), problems);
    if (problems.any()) {
      return page(HttpStatus.BAD_REQUEST, accounts.get(actor, user), typed, problems);
    }
    accounts.setTerm(actor, user, typed.term().orElseThrow());
    return done(user, "access.account.term.changed", after);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** From now on they work for another of several hubs. */
  @PostMapping("/hub")
  ModelAndView hub(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String hub,
      Locale locale,
      RedirectAttributes after) {
    UserId user = UserId.parse(id);
    Optional<Hub> chosen = hubs.find(hub);
    if (chosen.isEmpty()) {
      String why = languages.words(locale).say("access.account.hub.wrong");
      return page(HttpStatus.BAD_REQUEST, actor, user, Problems.at("hub", why));
    }
    accounts.setHub(actor, user, chosen.get().id());
    return done(user, "access.account.changed", after);
  }

  @PostMapping("/disable")
  ModelAndView disable(
      Actor actor, @PathVariable String id, Locale locale, RedirectAttributes after) {
    UserId user = UserId.parse(id);
    if (user.equals(actor.user())) {
      return refused(actor, user, languages.words(locale).say("access.account.disable.own"));
    }
    accounts.disable(actor, user);
    return done(user, "access.account.disabled", after);
  }

  @PostMapping("/enable")
  ModelAndView enable(Actor actor, @PathVariable String id, RedirectAttributes after) {
    UserId user = UserId.parse(id);
    accounts.enable(actor, user);
    return done(user, "access.account.enabled", after);
  }

  /** Shows the link this once: it is kept nowhere, so the page is the answer itself. */
  @PostMapping("/invite")
  ModelAndView invite(Actor actor, @PathVariable String id) {
    UserId user = UserId.parse(id);
    String link = settings.address() + "/enrol/" + accounts.invite(actor, user);
    return pages.show(
        "access/web/invited", Map.of("account", accounts.get(actor, user), "link", link));
  }

  private ModelAndView refused(Actor actor, UserId user, String why) {
    return page(HttpStatus.BAD_REQUEST, actor, user, Problems.at("roles", why));
  }

  private static ModelAndView done(UserId user, String what, RedirectAttributes after) {
    after.addFlashAttribute(Pages.FLASH, what);
    return Onward.to("/accounts/" + user);
  }

  private ModelAndView page(HttpStatus status, Actor actor, UserId user, Problems problems) {
    Account account = accounts.get(actor, user);
    return page(status, account, TypedTerm.of(account.term()), problems);
  }

  private ModelAndView page(HttpStatus status, Account account, TypedTerm term, Problems problems) {
    return pages.show(
        status,
        "access/web/account",
        Map.of(
            "account",
            account,
            "term",
            term,
            "ended",
            account.hasEnded(today()),
            "hubs",
            hubs.all(),
            "problems",
            problems));
  }
}
