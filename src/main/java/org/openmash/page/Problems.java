package org.openmash.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Writes the page that says what went wrong. It asks nothing of the database and knows nobody, so
 * it works when nothing else does and a refusal looks the same to everyone.
 */
@Component
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final TemplateEngine engine;
  private final Languages languages;
  private final LocaleResolver locales;
  private final Assets assets;
  private final Clock clock;

  Problems(
      TemplateEngine engine,
      Languages languages,
      LocaleResolver locales,
      Assets assets,
      Clock clock) {
    this.engine = engine;
    this.languages = languages;
    this.locales = locales;
    this.assets = assets;
    this.clock = clock;
  }

  void show(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (thrown instanceof HttpRequestMethodNotSupportedException e) {
      response.setHeader(
          "Allow",
          String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0])));
    }
    Problem problem = Problem.of(thrown);
    if (problem.reference() != null) {
      LOG.error("problem {}: {}", problem.reference(), Trace.of(thrown));
    } else if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      LOG.warn("the database cannot be reached");
    }
    write(ProblemDetails.of(problem, thrown), request, response);
  }

  /** What the server itself or a filter refused, outside any page. */
  void show(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus known = HttpStatus.resolve(status);
    Problem problem = Problem.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    if (problem.reference() != null) {
      LOG.error("problem {}: status {}", problem.reference(), status);
    }
    write(ProblemDetails.of(problem), request, response);
  }

  private void write(
      ProblemDetails details, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    Problem problem = details.problem();
    boolean forSystem = ProblemDetails.areFor(request);
    byte[] bytes =
        forSystem
            ? details.in(languages.words(request.getLocale()))
            : page(problem, request).getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(problem.status().value());
    if (problem.retryAfter() != null) {
      response.setHeader(
          "Retry-After", Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(
        forSystem ? ProblemDetails.TYPE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String page(Problem problem, HttpServletRequest request) {
    Words words = languages.words(locales.resolveLocale(request));
    StringOutput out = new StringOutput();
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("frame", frame(words, request));
    facts.put("problem", problem.words());
    facts.put("reference", problem.reference());
    facts.put(
        "comeBack",
        problem.retryAfter() == null ? null : clock.instant().plus(problem.retryAfter()));
    engine.render("page/problem.jte", facts, out);
    return out.toString();
  }

  private Frame frame(Words words, HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return new Frame(
        words,
        Actor.anonymous(),
        asked instanceof String path ? path : request.getRequestURI(),
        "",
        () -> "",
        List.of(),
        List.of(),
        null,
        assets,
        new Moments(words, clock),
        0,
        false);
  }
}
