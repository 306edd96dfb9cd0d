package org.openmash.guest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.guest.Proofs;
import org.openmash.kernel.EmailAddress;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For professionals without an account: the address a one-time code goes to. */
@Controller
@Guarded(Policy.ANYONE)
class GuestAddressPage {

  private final Pages pages;
  private final Languages languages;
  private final Proofs proofs;

  GuestAddressPage(Pages pages, Languages languages, Proofs proofs) {
    this.pages = pages;
    this.languages = languages;
    this.proofs = proofs;
  }

  @GetMapping("/guest")
  ModelAndView show(@RequestParam(defaultValue = "") String next) {
    return page(HttpStatus.OK, "", next, Problems.none());
  }

  @PostMapping("/guest")
  ModelAndView ask(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String next,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Words words = languages.words(locale);
    EmailAddress address;
    try {
      address = EmailAddress.parse(email);
    } catch (IllegalArgumentException e) {
      return page(
          HttpStatus.BAD_REQUEST,
          email,
          next,
          Problems.at("email", words.say("guest.email.wrong")));
    }
    Optional<Duration> wait = proofs.ask(address, next, locale, request, response);
    return wait.isEmpty()
        ? Onward.to("/guest/code")
        : page(
            HttpStatus.TOO_MANY_REQUESTS,
            email,
            next,
            Problems.at("email", Onward.tooSoon(words, wait.get(), response)));
  }

  private ModelAndView page(HttpStatus status, String email, String next, Problems problems) {
    return pages.show(
        status, "guest/web/address", Map.of("email", email, "next", next, "problems", problems));
  }
}
