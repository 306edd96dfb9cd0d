package org.openmash.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.UnknownId;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ModelAndView;

/** Pages where everything goes wrong. */
@Controller
@Guarded(Policy.ANYONE)
@RequestMapping("/problems-for-tests")
class ProblemsForTests {

  private final Pages pages;

  ProblemsForTests(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/{kind}")
  ModelAndView fail(@PathVariable String kind) {
    throw switch (kind) {
      case "unknown" -> new UnknownId();
      case "forbidden" -> new AccessDeniedException("Aisha may not");
      case "too-many" -> new TooMany(Duration.ofMinutes(5));
      case "no-database" ->
          new CannotGetJdbcConnectionException("", new SQLTransientConnectionException("Aisha"));
      default -> new IllegalStateException("select name from person where name = 'Aisha'");
    };
  }

  @GetMapping("/id/{number}")
  ModelAndView number(@PathVariable int number) {
    return pages.show("page/problem", Map.of("problem", "bad"));
  }

  @GetMapping("/needs")
  ModelAndView needs(@RequestParam String something) {
    return pages.show("page/problem", Map.of("problem", "bad"));
  }

  @PostMapping("/posts/only")
  ModelAndView post() {
    return pages.show("page/problem", Map.of("problem", "bad"));
  }

  @Component
  static class Breaking extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      String how = request.getHeader("X-Break-The-Filter");
      if ("database".equals(how)) {
        throw new ServletException(new SQLTransientConnectionException("Aisha"));
      }
      if (how != null) {
        throw new IllegalStateException("Aisha");
      }
      chain.doFilter(request, response);
    }
  }
}
