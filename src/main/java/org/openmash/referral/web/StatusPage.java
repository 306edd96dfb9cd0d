package org.openmash.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Allowance;
import org.openmash.access.Allowances;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.guest.Proofs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.page.ErrorItem;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.TooMany;
import org.openmash.page.Words;
import org.openmash.referral.Referrals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What happened to a referral made without an account: its reference and the address it was made
 * from, proved anew. Whether the two belong together is said only to who reads that mailbox.
 */
@Controller
class StatusPage {

  private final Pages pages;
  private final Languages languages;
  private final Proofs proofs;
  private final Referrals referrals;
  private final Allowances allowances;

  StatusPage(
      Pages pages, Languages languages, Proofs proofs, Referrals referrals, Allowances allowances) {
    this.pages = pages;
    this.languages = languages;
    this.proofs = proofs;
    this.referrals = referrals;
    this.allowances = allowances;
  }

  /** What was typed. */
  record Typed(String reference, String email) {}

  @GetMapping("/status")
  @Guarded(Policy.ANYONE)
  ModelAndView show() {
    return page(HttpStatus.OK, new Typed("", ""), Map.of());
  }

  @PostMapping("/status")
  @Guarded(Policy.ANYONE)
  ModelAndView ask(
      Actor actor,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "") String email,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Words words = languages.words(locale);
    Map<String, String> wrong = new HashMap<>();
    Optional<Reference> quoted = reference(reference, words, wrong);
    boolean known = Policy.REFERRING.admits(actor);
    Optional<EmailAddress> address = known ? Optional.empty() : address(email, words, wrong);
    if (!wrong.isEmpty() || quoted.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, new Typed(reference, email), wrong);
    }
    String next = "/status/" + quoted.get().value();
    if (address.isEmpty()) {
      return to(next);
    }
    Optional<Duration> wait = proofs.ask(address.get(), next, locale, request, response);
    if (wait.isPresent()) {
      throw new TooMany(wait.get());
    }
    return to("/guest/code");
  }

  /** For whoever has proved who they are. */
  @GetMapping("/status/{reference}")
  @Guarded(Policy.REFERRING)
  ModelAndView open(Actor actor, @PathVariable String reference, Locale locale) {
    Words words = languages.words(locale);
    Map<String, String> wrong = new HashMap<>();
    return reference(reference, words, wrong)
        .flatMap(quoted -> own(actor, quoted))
        .map(id -> to("/referrals/" + id))
        .orElseGet(() -> {
          wrong.putIfAbsent("reference", words.say("referral.status.wrong"));
          return page(HttpStatus.BAD_REQUEST, new Typed(reference, ""), wrong);
        });
  }

  /** Slowly: references are not to be guessed at. */
  private Optional<ReferralId> own(Actor actor, Reference reference) {
    allowances
        .take(new Allowance("references of " + actor.user(), 20, Duration.ofMinutes(1)))
        .ifPresent(wait -> {
          throw new TooMany(wait);
        });
    return referrals.openOwn(actor, reference);
  }

  private static Optional<Reference> reference(
      String typed, Words words, Map<String, String> wrong) {
    try {
      return Optional.of(Reference.parse(typed));
    } catch (IllegalArgumentException e) {
      wrong.put("reference", words.say(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static Optional<EmailAddress> address(
      String typed, Words words, Map<String, String> wrong) {
    try {
      return Optional.of(EmailAddress.parse(typed));
    } catch (IllegalArgumentException e) {
      wrong.put("email", words.say(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private ModelAndView page(HttpStatus status, Typed typed, Map<String, String> wrong) {
    List<ErrorItem> errors = new ArrayList<>();
    for (String field : List.of("reference", "email")) {
      String message = wrong.get(field);
      if (message != null) {
        errors.add(ErrorItem.at(field, message));
      }
    }
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("typed", typed);
    facts.put("errors", errors);
    facts.put("wrong", wrong);
    return pages.show(status, "referral/web/status", facts);
  }

  private static ModelAndView to(String path) {
    RedirectView onward = new RedirectView(path);
    onward.setStatusCode(HttpStatus.SEE_OTHER);
    onward.setExposeModelAttributes(false);
    return new ModelAndView(onward);
  }
}
