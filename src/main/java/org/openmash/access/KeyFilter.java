package org.openmash.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.page.CurrentActor;
import org.openmash.page.RequestRefused;
import org.openmash.page.TooMany;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Says which system asks, by the key in its Authorization header and by nothing else: whoever is
 * signed in with a browser is nobody here. Refuses before a byte of the body is read.
 */
class KeyFilter extends OncePerRequestFilter {

  private static final String KEY = "org.openmash.key";
  private static final String SCHEME = "Bearer ";

  private final KeyGate gate;
  private final HandlerExceptionResolver problems;

  KeyFilter(KeyGate gate, HandlerExceptionResolver problems) {
    this.gate = gate;
    this.problems = problems;
  }

  /** What the key of this request may do; nothing where there is none. */
  static Set<KeyUse> usesOf(HttpServletRequest request) {
    return request.getAttribute(KEY) instanceof SystemKey key ? key.uses() : Set.of();
  }

  static boolean hasKey(HttpServletRequest request) {
    return request.getAttribute(KEY) != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      within(gate.network(request.getRemoteAddr()));
      if (!KeyConfiguration.isOpen(request)) {
        SystemKey key = gate.keyOf(textOf(request)).orElseThrow(KeyFilter::noKey);
        within(gate.use(key));
        request.setAttribute(KEY, key);
        CurrentActor.set(request, key.actor());
      }
    } catch (RuntimeException refused) {
      if (refused instanceof RequestRefused) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      }
      problems.resolveException(request, response, null, refused);
      return;
    }
    chain.doFilter(new WithoutSession(request), response);
  }

  private static void within(Optional<Duration> wait) {
    wait.ifPresent(until -> {
      throw new TooMany(until);
    });
  }

  private static RequestRefused noKey() {
    return new RequestRefused(HttpStatus.UNAUTHORIZED, "page.problem.key");
  }

  private static String textOf(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : "";
  }

  /** Nothing behind this filter finds a session or begins one. */
  private static final class WithoutSession extends HttpServletRequestWrapper {
    WithoutSession(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
      if (create) {
        throw new IllegalStateException("another system has no session");
      }
      return null;
    }

    @Override
    public @Nullable HttpSession getSession() {
      return getSession(true);
    }
  }
}
