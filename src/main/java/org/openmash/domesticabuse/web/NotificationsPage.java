package org.openmash.domesticabuse.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Grade;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.NotificationLine;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The notifications, newest day first, within it by grade, then by time. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB_READING)
class NotificationsPage {

  private static final int SIZE = 50;
  private final PoliceNotifications notifications;
  private final Pages pages;

  NotificationsPage(PoliceNotifications notifications, Pages pages) {
    this.notifications = notifications;
    this.pages = pages;
  }

  @GetMapping("/domesticabuse")
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(required = false) @Nullable String after) {
    if (!notifications.mayList(actor)) {
      throw new UnknownId();
    }
    Grade chosen =
        Arrays.stream(Grade.values()).filter(g -> g.name().equals(grade)).findFirst().orElse(null);
    List<NotificationLine> lines =
        notifications.page(
            actor, chosen, after == null ? null : NotificationId.parse(after), SIZE + 1);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("grade", chosen);
    facts.put("lines", lines.subList(0, Math.min(SIZE, lines.size())));
    facts.put("more", lines.size() > SIZE ? lines.get(SIZE - 1).id() : null);
    facts.put("mayNotify", !notifications.forces(actor).isEmpty());
    return pages.show("domesticabuse/web/list", facts);
  }
}
