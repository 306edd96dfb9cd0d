package org.openmash.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever no module handles itself. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void anything(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.show(thrown, request, response);
  }

  /** Whoever asked has gone. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException thrown) {}
}
