package org.openmash.guest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.guest.Proof;
import org.openmash.guest.Proofs;
import org.openmash.guest.Proven;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the code from the mail is typed; opening a link in a mail never uses one up. */
@Controller
@Guarded(Policy.ANYONE)
class GuestCodePage {

  private final Pages pages;
  private final Languages languages;
  private final Proofs proofs;
  private final GuestEntry entry;

  GuestCodePage(Pages pages, Languages languages, Proofs proofs, GuestEntry entry) {
    this.pages = pages;
    this.languages = languages;
    this.proofs = proofs;
    this.entry = entry;
  }

  @GetMapping("/guest/code")
  ModelAndView show(HttpServletRequest request) {
    return proofs
        .underWay(request)
        .map(proof -> page(HttpStatus.OK, proof.email(), proof.next(), Problems.none()))
        .orElseGet(() -> Onward.to("/guest"));
  }

  @PostMapping("/guest/code")
  ModelAndView prove(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String next,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Words words = languages.words(locale);
    return switch (proofs.prove(code, request)) {
      case Proven.Guest(UserId user, Proof proof) -> entry.asGuest(request, user, proof.next());
      case Proven.HasAccount(Proof proof) ->
          pages.show("guest/web/has-account", Map.of("next", proof.next()));
      case Proven.Wrong() ->
          page(
              HttpStatus.BAD_REQUEST,
              email,
              next,
              Problems.at("code", words.say("guest.code.wrong")));
      case Proven.Over() ->
          page(
              HttpStatus.BAD_REQUEST,
              email,
              next,
              Problems.at("code", words.say("guest.code.over")));
    };
  }

  private ModelAndView page(HttpStatus status, String email, String next, Problems problems) {
    return pages.show(
        status, "guest/web/code", Map.of("email", email, "next", next, "problems", problems));
  }
}
