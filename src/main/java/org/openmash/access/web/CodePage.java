package org.openmash.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Attempt;
import org.openmash.access.Guarded;
import org.openmash.access.Guesses;
import org.openmash.access.Policy;
import org.openmash.access.SignIn;
import org.openmash.access.WayIn;
import org.openmash.kernel.Actor;
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

/** The second proof: a one-time code from the app, or one of the codes on paper. */
@Controller
@Guarded(Policy.ANYONE)
class CodePage {

  private final Pages pages;
  private final Languages languages;
  private final Guesses guesses;
  private final SignIn signIn;
  private final WayIn wayIn;

  CodePage(Pages pages, Languages languages, Guesses guesses, SignIn signIn, WayIn wayIn) {
    this.pages = pages;
    this.languages = languages;
    this.guesses = guesses;
    this.signIn = signIn;
    this.wayIn = wayIn;
  }

  @GetMapping("/sign-in/code")
  ModelAndView show(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
    return signIn.whoIsHalfway(request).isEmpty()
        ? Onward.to("/sign-in", next)
        : page(HttpStatus.OK, next, Problems.none());
  }

  @PostMapping("/sign-in/code")
  ModelAndView prove(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String next,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<UserId> user = signIn.whoIsHalfway(request);
    if (user.isEmpty()) {
      return Onward.to("/sign-in", next);
    }
    Words words = languages.words(locale);
    return switch (guesses.code(user.get(), code, signIn.originOf(request))) {
      case Attempt.Right(var proved) -> {
        Actor actor = signIn.enter(request, response, proved);
        yield Onward.to(wayIn.onward(actor, request, next));
      }
      case Attempt.Wrong() ->
          page(HttpStatus.BAD_REQUEST, next, Problems.at("code", words.say("access.code.wrong")));
      case Attempt.TooSoon(var until) ->
          page(
              HttpStatus.TOO_MANY_REQUESTS,
              next,
              Problems.at("code", Onward.tooSoon(words, until, response)));
    };
  }

  private ModelAndView page(HttpStatus status, String next, Problems problems) {
    return pages.show(status, "access/web/code", Map.of("next", next, "problems", problems));
  }
}
