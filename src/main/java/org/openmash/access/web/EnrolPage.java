package org.openmash.access.web;

import java.util.Locale;
import java.util.Map;
import org.openmash.access.Enrolled;
import org.openmash.access.Enrolment;
import org.openmash.access.Enrolments;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a one-time link leads: choose a password, add the app, keep the codes on paper. */
@Controller
@Guarded(Policy.ANYONE)
class EnrolPage {

  private final Pages pages;
  private final Languages languages;
  private final Enrolments enrolments;

  EnrolPage(Pages pages, Languages languages, Enrolments enrolments) {
    this.pages = pages;
    this.languages = languages;
    this.enrolments = enrolments;
  }

  @GetMapping("/enrol/{token}")
  ModelAndView show(@PathVariable String token) {
    Enrolment enrolment = enrolments.find(token).orElseThrow(UnknownId::new);
    return page(HttpStatus.OK, enrolment, Problems.none());
  }

  @PostMapping("/enrol/{token}")
  ModelAndView accept(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      Locale locale) {
    Enrolment enrolment = enrolments.find(token).orElseThrow(UnknownId::new);
    return switch (enrolments.accept(token, password, code)) {
      case Enrolled.Done done ->
          pages.show("access/web/enrolled", Map.of("codes", done.recoveryCodes()));
      case Enrolled.NotYet notYet ->
          page(HttpStatus.BAD_REQUEST, enrolment, problems(notYet, languages.words(locale)));
    };
  }

  private ModelAndView page(HttpStatus status, Enrolment enrolment, Problems problems) {
    return pages.show(
        status, "access/web/enrol", Map.of("enrolment", enrolment, "problems", problems));
  }

  private static Problems problems(Enrolled.NotYet notYet, Words words) {
    Problems problems = Problems.none();
    notYet
        .password()
        .ifPresent(what -> problems.and("password", words.say("access.enrol.password." + what)));
    if (notYet.wrongCode()) {
      problems.and("code", words.say("access.enrol.code.wrong"));
    }
    return problems;
  }
}
