package org.openmash.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openmash.page.Pages;
import org.openmash.triage.NotYourTurn;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the rules of the desk refuse, said in words with a way back; asked before the advice for
 * everything else.
 */
@Order(0)
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(NotYourTurn refusal, HttpServletRequest request) {
    return pages.show(
        HttpStatus.CONFLICT,
        "triage/web/refused",
        Map.of("reason", refusal.key(), "typed", sentences(request)));
  }

  /** What was written in words, so that it can be taken along. */
  private static List<String> sentences(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("_"))
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(text -> text.contains(" "))
        .toList();
  }
}
