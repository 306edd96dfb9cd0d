package org.openmash.restriction.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Moments;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.page.Notice;
import org.openmash.page.Notices;
import org.openmash.page.Words;
import org.openmash.restriction.BreakGlass;
import org.openmash.restriction.Questions;
import org.springframework.stereotype.Component;

/** Restricted records on the rail, and on top of every page while somebody has one open in need. */
@Component
class RestrictionNavigation implements Navigation, Notices {

  private static final int PLACE = 70;

  /** Needed at night and in a hurry: among the day's work. */
  private static final int EARLY = 45;

  private final BreakGlass glass;
  private final Questions questions;

  RestrictionNavigation(BreakGlass glass, Questions questions) {
    this.glass = glass;
    this.questions = questions;
  }

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    List<NavigationEntry> entries = new ArrayList<>();
    if (Policy.HUB_MANAGER.admits(actor)) {
      entries.add(new NavigationEntry("restriction.list.rail", "/restrictions", PLACE, null));
    }
    if (Policy.WATCHES_ACCESS.admits(actor)) {
      entries.add(
          new NavigationEntry("restriction.glass.rail", "/glass", PLACE + 1, glass.count(actor)));
      entries.add(
          new NavigationEntry(
              "restriction.opened.rail", "/opened", PLACE + 2, questions.count(actor)));
    }
    if (Policy.HUB_READING.admits(actor)) {
      entries.add(
          new NavigationEntry("restriction.relation.rail", "/people-i-know", PLACE + 5, null));
    }
    if (Policy.HUB.admits(actor)) {
      entries.add(new NavigationEntry("restriction.need.rail", "/in-need", EARLY, null));
    }
    return entries;
  }

  @Override
  public List<Notice> noticesFor(Actor actor, Words words, Moments moments) {
    if (!Policy.HUB.admits(actor)) {
      return List.of();
    }
    return glass.open(actor).stream()
        .map(open ->
            new Notice(
                words.say("restriction.banner", moments.time(open.until())),
                "/in-need",
                words.say("restriction.banner.link")))
        .toList();
  }
}
