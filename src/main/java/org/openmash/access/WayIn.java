package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way to sign-in and back to where somebody was, without losing what they typed. */
@Component
public class WayIn {

  private final ObjectProvider<UnsavedText> unsaved;

  WayIn(ObjectProvider<UnsavedText> unsaved) {
    this.unsaved = unsaved;
  }

  /** Sends somebody to sign in first; what they posted is parked. */
  void turnBack(HttpServletRequest request, HttpServletResponse response) {
    boolean posted = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    if (posted) {
      unsaved.forEach(text -> text.park(request, response));
    }
    if (!isNavigation(request)) {
      // A script must not take the sign-in page for its answer.
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String query = posted || request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(
        "Location",
        "/sign-in?next="
            + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
  }

  /**
   * Where to go on after sign-in: to what was typed, to the page asked for, or to the front door.
   */
  public String onward(Actor actor, HttpServletRequest request, @Nullable String next) {
    return parked(actor, request).orElse(next != null && isOurs(next) ? next : "/");
  }

  Optional<String> parked(Actor actor, HttpServletRequest request) {
    return unsaved.stream().flatMap(text -> text.wayBack(actor, request).stream()).findFirst();
  }

  /** A path of this very site: anything a browser might read as another host is not. */
  static boolean isOurs(String next) {
    return next.length() <= 500
        && next.startsWith("/")
        && !next.startsWith("//")
        && !next.startsWith("/sign-")
        && next.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }

  private static boolean isNavigation(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode == null || mode.equals("navigate");
  }
}
