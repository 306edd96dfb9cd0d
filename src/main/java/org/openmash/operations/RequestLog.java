package org.openmash.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.page.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line a request: its id, who by id, the route as it is declared, the answer, how long. Never
 * the address itself, which may hold what somebody searched for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

  static final String HEADER = "X-Request-Id";

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = idOf(request);
    long start = System.nanoTime();
    MDC.put("request", id);
    response.setHeader(HEADER, id);
    try {
      chain.doFilter(request, response);
      note(request, String.valueOf(response.getStatus()), start);
    } catch (ServletException | IOException | RuntimeException e) {
      note(request, "failed", start);
      throw e;
    } finally {
      MDC.remove("request");
    }
  }

  private static void note(HttpServletRequest request, String status, long start) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if ("/**".equals(route) && status.startsWith("2")) {
      return;
    }
    Actor actor = CurrentActor.of(request);
    LOG.info(
        "{} {} {} {} ms user {}",
        request.getMethod(),
        route == null ? "(no route)" : route,
        status,
        (System.nanoTime() - start) / 1_000_000,
        actor.isAnonymous() ? "-" : actor.user());
  }

  private static String idOf(HttpServletRequest request) {
    @Nullable String given = request.getHeader(HEADER);
    return given != null && WELL_FORMED.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
