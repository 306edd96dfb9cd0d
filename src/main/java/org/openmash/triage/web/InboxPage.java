package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.triage.Inbox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hub's inbox: one list at a time, the next thing on top, one contact beside it. */
@Controller
@Guarded(Policy.HUB_READING)
class InboxPage {

  private final Inbox inbox;
  private final InboxSheet sheet;
  private final Pages pages;

  InboxPage(Inbox inbox, InboxSheet sheet, Pages pages) {
    this.inbox = inbox;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping("/inbox")
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String tray,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String open) {
    ListAddress address = sheet.address(actor, tray, view, after);
    ReferralId beside = open.isEmpty() ? null : ReferralId.parse(open);
    return pages.show("triage/web/inbox", sheet.facts(actor, address, beside));
  }

  /** How many more have come in since the list was shown; nothing of them but their number. */
  @GetMapping(path = "/inbox/new", produces = "application/json")
  @ResponseBody
  Map<String, Object> arrived(
      Actor actor,
      @RequestParam(defaultValue = "") String tray,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String since,
      Locale locale) {
    int more = sheet.arrivedSince(actor, sheet.address(actor, tray, view, ""), since);
    return Map.of("more", more, "words", sheet.arrivedWords(more, locale));
  }

  @GetMapping("/inbox/find")
  Object find(Actor actor, @RequestParam(defaultValue = "") String reference) {
    Optional<ReferralId> found = read(reference).flatMap(known -> inbox.find(actor, known));
    if (found.isPresent()) {
      return "redirect:/inbox/" + found.get();
    }
    return wrong(actor, sheet.address(actor, "", "", ""), "reference", reference);
  }

  private static Optional<Reference> read(String typed) {
    try {
      return Optional.of(Reference.parse(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Several to one colleague at once; a decision is never made for several at once. */
  @PostMapping("/inbox/assign")
  @Guarded(Policy.HUB)
  Object assign(
      Actor actor,
      @RequestParam(defaultValue = "") String tray,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(name = "contact", required = false) @Nullable List<String> ticked,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes next) {
    ListAddress address = sheet.address(actor, tray, view, after);
    Optional<UserId> worker = sheet.colleague(actor, to);
    if (ticked == null || ticked.isEmpty()) {
      return wrong(actor, address, "contacts", "");
    }
    if (worker.isEmpty()) {
      return wrong(actor, address, "to", "");
    }
    List<ReferralId> contacts = new ArrayList<>();
    ticked.forEach(id -> contacts.add(ReferralId.parse(id)));
    int given = inbox.assign(actor, contacts, worker.get());
    next.addFlashAttribute(Pages.FLASH, "triage.inbox.assigned");
    next.addFlashAttribute(
        Pages.FLASH_ARGUMENTS,
        new Object[] {given, sheet.nameOf(actor, worker.get()), contacts.size() - given});
    return "redirect:" + address.here();
  }

  /** Several to be asked about at once; each keeps its own people. */
  @PostMapping("/inbox/ask/chosen")
  @Guarded(Policy.HUB)
  Object askAbout(
      Actor actor,
      @RequestParam(defaultValue = "") String tray,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(name = "contact", required = false) @Nullable List<String> ticked) {
    if (ticked == null || ticked.isEmpty() || ticked.size() > AskAgenciesPage.MOST) {
      String wrong = ticked == null || ticked.isEmpty() ? "contacts" : "many";
      return wrong(actor, sheet.address(actor, tray, view, after), wrong, "");
    }
    return ticked.stream()
        .map(ReferralId::parse)
        .map(ReferralId::toString)
        .collect(Collectors.joining("&contact=", "redirect:/inbox/ask?contact=", ""));
  }

  private ModelAndView wrong(Actor actor, ListAddress address, String field, String typed) {
    Map<String, @Nullable Object> facts = new HashMap<>(sheet.facts(actor, address, null));
    facts.put("wrong", field);
    facts.put("typed", typed);
    return pages.show(HttpStatus.BAD_REQUEST, "triage/web/inbox", facts);
  }
}
