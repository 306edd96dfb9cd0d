package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openmash.kernel.Actor;
import org.openmash.page.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A post whose form token is missing or old. From our own page it is a form left open too long: its
 * text is kept. From anywhere else it is forged and goes nowhere.
 */
@Component
class StaleToken implements AccessDeniedHandler {

  private final ObjectProvider<UnsavedText> unsaved;
  private final WayIn wayIn;

  StaleToken(ObjectProvider<UnsavedText> unsaved, WayIn wayIn) {
    this.unsaved = unsaved;
    this.wayIn = wayIn;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (!isOurs(request)) {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      return;
    }
    Actor actor = CurrentActor.of(request);
    if (actor.isAnonymous()) {
      wayIn.turnBack(request, response);
      return;
    }
    unsaved.forEach(text -> text.park(request, response));
    Optional<String> back = wayIn.parked(actor, request);
    if (back.isPresent()) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", back.get());
    } else {
      response.sendError(HttpStatus.BAD_REQUEST.value());
    }
  }

  /** Browsers say where a post comes from; older ones, and those without https, less exactly. */
  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    return site != null
        ? site.equals("same-origin") || site.equals("none")
        : origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }
}
