package org.openmash.triage.web;

import java.util.Map;
import org.openmash.page.Pages;
import org.openmash.triage.NotYourTurn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What the rules of the desk refuse, said in words with a way back. */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(NotYourTurn refusal) {
    return pages.show(HttpStatus.CONFLICT, "triage/web/refused", Map.of("reason", refusal.key()));
  }
}
