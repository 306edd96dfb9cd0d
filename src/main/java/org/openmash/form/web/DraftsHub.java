package org.openmash.form.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Drafts;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the pages of a draft with the words, levels and questions of the hub it goes to. */
@Component
class DraftsHub extends OncePerRequestFilter {

  private static final Pattern OF_A_DRAFT =
      Pattern.compile("/[a-z-]+/new/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

  private static final Actor PROGRAM = Actor.system("hub of a draft");

  private final Drafts drafts;
  private final Hubs hubs;

  DraftsHub(Drafts drafts, Hubs hubs) {
    this.drafts = drafts;
    this.hubs = hubs;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<HubId> hub = hubOf(request.getRequestURI());
    if (hub.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Here.<@Nullable Void, Exception>calling(
          hub.get(),
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<HubId> hubOf(String path) {
    Matcher draft = OF_A_DRAFT.matcher(path);
    return hubs.several() && draft.matches()
        ? drafts.hubOf(PROGRAM, DraftId.parse(draft.group(1)))
        : Optional.empty();
  }
}
