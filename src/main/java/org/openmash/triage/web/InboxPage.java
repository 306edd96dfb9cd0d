package org.openmash.triage.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.InboxLine;
import org.openmash.triage.Tray;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hub's inbox: one pile at a time, the next thing on top. */
@Controller
@Guarded(Policy.HUB_READING)
class InboxPage {

  private final Triage triage;
  private final HubNames names;
  private final Pages pages;

  InboxPage(Triage triage, HubNames names, Pages pages) {
    this.triage = triage;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/inbox")
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "OPEN") String tray) {
    Tray chosen = trayOf(tray);
    List<InboxLine> lines = triage.inbox(actor, chosen);
    Map<Tray, Integer> counts = new EnumMap<>(Tray.class);
    for (Tray each : Tray.values()) {
      counts.put(each, triage.count(actor, each));
    }
    return pages.show(
        "triage/web/inbox",
        Map.of("tray", chosen, "lines", lines, "counts", counts, "names", names.forPage(actor)));
  }

  private static Tray trayOf(String word) {
    for (Tray tray : Tray.values()) {
      if (tray.name().equals(word)) {
        return tray;
      }
    }
    return Tray.OPEN;
  }
}
