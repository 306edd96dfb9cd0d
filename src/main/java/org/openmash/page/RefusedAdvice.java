package org.openmash.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openmash.kernel.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what a rule refused, wherever it was asked; nothing typed is lost. */
@Order(0)
@ControllerAdvice
class RefusedAdvice {

  private final Pages pages;

  RefusedAdvice(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refusal, HttpServletRequest request) {
    return pages.show(
        HttpStatus.CONFLICT,
        "page/refused",
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
