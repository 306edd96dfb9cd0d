package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.SelectItem;
import org.openmash.triage.Arrivals;
import org.openmash.triage.Inbox;
import org.openmash.triage.InboxLine;
import org.openmash.triage.InboxPart;
import org.openmash.triage.Place;
import org.openmash.triage.SavedView;
import org.openmash.triage.SavedViews;
import org.openmash.triage.Triage;
import org.openmash.triage.ViewId;
import org.springframework.stereotype.Component;

/** Everything that stands on the page of the inbox. */
@Component
class InboxSheet {

  private static final int ROWS = 50;

  private final Inbox inbox;
  private final SavedViews views;
  private final Triage triage;
  private final HubNames names;
  private final Languages languages;

  InboxSheet(Inbox inbox, SavedViews views, Triage triage, HubNames names, Languages languages) {
    this.inbox = inbox;
    this.views = views;
    this.triage = triage;
    this.names = names;
    this.languages = languages;
  }

  /** A view and the number of contacts its list shows. */
  record Counted(SavedView view, @Nullable Integer count) {}

  ListAddress address(Actor actor, String tray, String view, String after) {
    SavedView saved =
        view.isEmpty() ? null : views.find(actor, ViewId.parse(view)).orElseThrow(UnknownId::new);
    return new ListAddress(ListAddress.tray(tray), saved, Place.parse(after).orElse(null));
  }

  Map<String, @Nullable Object> facts(
      Actor actor, ListAddress address, @Nullable ReferralId beside) {
    InboxPart part = inbox.page(actor, address.filter(), address.after(), ROWS);
    HubNames.OnePage known = names.forPage(actor);
    known.know(part.lines().stream().map(line -> line.contact().agency()).toList());
    Map<UserId, String> colleagues = names.colleagues(actor);
    known.know(colleagues);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("address", address);
    facts.put("part", part);
    facts.put("counts", inbox.counts(actor));
    facts.put("views", counted(actor));
    facts.put("arrivals", inbox.arrivals(actor, address.filter()).toString());
    facts.put("names", known);
    facts.put("colleagues", items(colleagues));
    facts.put("beside", beside == null ? null : triage.read(actor, beside));
    facts.put("wrong", null);
    facts.put("typed", "");
    return facts;
  }

  private List<Counted> counted(Actor actor) {
    return views.all(actor).stream()
        .map(view -> new Counted(view, inbox.count(actor, view.filter())))
        .toList();
  }

  private static List<SelectItem> items(Map<UserId, String> colleagues) {
    List<SelectItem> items = new ArrayList<>();
    items.add(SelectItem.of("", "–"));
    colleagues.forEach((id, name) -> items.add(SelectItem.of(id.toString(), name)));
    return items;
  }

  /** Somebody who may have a contact; empty for anybody else. */
  Optional<UserId> colleague(Actor actor, String id) {
    return names.colleagues(actor).keySet().stream()
        .filter(each -> each.toString().equals(id))
        .findFirst();
  }

  String nameOf(Actor actor, UserId id) {
    return names.forPage(actor).of(id);
  }

  int arrivedSince(Actor actor, ListAddress address, String since) {
    return Arrivals.parse(since)
        .map(then -> inbox.arrivedSince(actor, address.filter(), then))
        .orElse(0);
  }

  String arrivedWords(int more, Locale locale) {
    return languages.words(locale).say("triage.inbox.arrived", more);
  }

  /** Rows that may be given to somebody. */
  static boolean tickable(InboxLine line) {
    return line.contact().state().isOpen();
  }
}
