package org.openmash.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every component, as the public and as somebody of the hub would see it. */
@Controller
@Guarded(Policy.ANYONE)
@RequestMapping("/gallery-for-tests")
class GalleryForTests {

  private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

  private final Pages pages;
  private final Clock clock;

  GalleryForTests(Pages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/calm")
  ModelAndView calm() {
    return pages.show("page/gallery", Map.of("wide", false, "now", clock.instant()));
  }

  @GetMapping("/wide")
  ModelAndView wide(HttpServletRequest request) {
    CurrentActor.set(
        request,
        Actor.signedIn(
            SOMEBODY,
            new AgencyId(UUID.randomUUID()),
            "Priya Sample",
            Set.of(Role.SCREENER),
            "test"));
    return pages.show("page/gallery", Map.of("wide", true, "now", clock.instant()));
  }

  @Component
  static class Rail implements Navigation {
    @Override
    public List<NavigationEntry> entriesFor(Actor actor) {
      return actor.user().equals(SOMEBODY)
          ? List.of(
              new NavigationEntry("page.rail", "/gallery-for-tests/wide", 1, 12),
              new NavigationEntry("page.footer.help", "/help", 2, 0),
              new NavigationEntry("page.footer.privacy", "/privacy", 3, null))
          : List.of();
    }
  }
}
