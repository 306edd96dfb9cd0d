package org.openmash.person.web;

import java.util.Map;
import org.openmash.page.Pages;
import org.openmash.person.NotJoined;
import org.openmash.person.NotRecorded;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says why two records are not joined, or something was not recorded; asked before the advice for
 * everything else.
 */
@Order(0)
@ControllerAdvice(basePackageClasses = JoiningRefusals.class)
class JoiningRefusals {

  private final Pages pages;

  JoiningRefusals(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(NotJoined refusal) {
    return refused(refusal.key());
  }

  @ExceptionHandler
  ModelAndView refused(NotRecorded refusal) {
    return refused(refusal.key());
  }

  private ModelAndView refused(String reason) {
    return pages.show(HttpStatus.CONFLICT, "person/web/refused", Map.of("reason", reason));
  }
}
