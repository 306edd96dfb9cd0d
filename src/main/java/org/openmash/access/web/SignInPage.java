package org.openmash.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Attempt;
import org.openmash.access.Guarded;
import org.openmash.access.Guesses;
import org.openmash.access.Personas;
import org.openmash.access.Policy;
import org.openmash.access.SignIn;
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

/** The first proof: sign-in name and password. In the demo also the invented people to be. */
@Controller
@Guarded(Policy.ANYONE)
class SignInPage {

  private final Pages pages;
  private final Languages languages;
  private final ObjectProvider<Personas> personas;
  private final Guesses guesses;
  private final SignIn signIn;

  SignInPage(
      Pages pages,
      Languages languages,
      ObjectProvider<Personas> personas,
      Guesses guesses,
      SignIn signIn) {
    this.pages = pages;
    this.languages = languages;
    this.personas = personas;
    this.guesses = guesses;
    this.signIn = signIn;
  }

  @GetMapping("/sign-in")
  ModelAndView show(
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String out,
      Locale locale) {
    return page(
        HttpStatus.OK,
        languages.words(locale),
        new Asked(next, "", !out.isEmpty()),
        Problems.none());
  }

  @PostMapping("/sign-in")
  ModelAndView prove(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Words words = languages.words(locale);
    Asked asked = new Asked(next, email, false);
    return switch (guesses.password(email, password, signIn.originOf(request))) {
      case Attempt.Right right -> {
        signIn.halfway(request, right.user());
        yield Onward.to("/sign-in/code", next);
      }
      case Attempt.Wrong() ->
          page(
              HttpStatus.BAD_REQUEST,
              words,
              asked,
              Problems.at("email", words.say("access.sign-in.wrong")));
      case Attempt.TooSoon(var until) ->
          page(
              HttpStatus.TOO_MANY_REQUESTS,
              words,
              asked,
              Problems.at("email", Onward.tooSoon(words, until, response)));
    };
  }

  /** What the page was asked with, and is shown with again. */
  record Asked(String next, String email, boolean out) {}

  private ModelAndView page(HttpStatus status, Words words, Asked asked, Problems problems) {
    return pages.show(
        status,
        "access/web/sign-in",
        Map.of(
            "asked",
            asked,
            "personas",
            personas.stream().flatMap(some -> some.in(words).stream()).toList(),
            "problems",
            problems));
  }
}
