package org.openmash.triage.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.Filter;
import org.openmash.triage.Inbox;
import org.openmash.triage.InboxPart;
import org.openmash.triage.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hub's inbox: one pile at a time, the next thing on top. */
@Controller
@Guarded(Policy.HUB_READING)
class InboxPage {

  private static final int ROWS = 50;

  private final Inbox inbox;
  private final HubNames names;
  private final Pages pages;

  InboxPage(Inbox inbox, HubNames names, Pages pages) {
    this.inbox = inbox;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/inbox")
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "OPEN") String tray,
      @RequestParam(defaultValue = "") String after) {
    Filter filter = Filter.all(Trays.named(tray));
    Place place = Place.parse(after).orElse(null);
    InboxPart part = inbox.page(actor, filter, place, ROWS);
    HubNames.OnePage known = names.forPage(actor);
    known.know(part.lines().stream().map(line -> line.contact().agency()).toList());
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("tray", filter.tray());
    facts.put("part", part);
    facts.put("first", place == null);
    facts.put("counts", inbox.counts(actor));
    facts.put("names", known);
    return pages.show("triage/web/inbox", facts);
  }
}
