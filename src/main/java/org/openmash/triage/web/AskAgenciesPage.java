package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agency;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.informationrequest.AskForm;
import org.openmash.informationrequest.Asking;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.Triage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks several agencies at once what they know of the people of a contact, or of several. */
@Controller
@Guarded(Policy.HUB)
class AskAgenciesPage {

  /** More at once is no longer looked at one by one. */
  static final int MOST = 20;

  private static final String TEMPLATE = "triage/web/ask";

  /** What is usually asked; whom, and about which adults, somebody ticks. */
  private static final Answers USUAL =
      Answers.of(
          Map.of(
              "purpose", "DECIDE_RESPONSE",
              "period", "YEAR",
              "questions", List.of("KNOWN", "WORRIES", "STRENGTHS")));

  private final Triage triage;
  private final InformationRequests requests;
  private final AskSheet sheet;
  private final AskSheet.Refusals refusals;
  private final FormPages form;

  AskAgenciesPage(
      Triage triage,
      InformationRequests requests,
      AskSheet sheet,
      AskSheet.Refusals refusals,
      FormPages form) {
    this.triage = triage;
    this.requests = requests;
    this.sheet = sheet;
    this.refusals = refusals;
    this.form = form;
  }

  @GetMapping("/inbox/{id}/ask")
  ModelAndView aboutOne(Actor actor, @PathVariable String id, Locale locale) {
    return ask(actor, chosen(actor, List.of(id), locale));
  }

  @PostMapping("/inbox/{id}/ask")
  Object one(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    return send(actor, chosen(actor, List.of(id), locale), posted, next);
  }

  @GetMapping("/inbox/ask")
  Object aboutSeveral(
      Actor actor, @RequestParam(defaultValue = "") List<String> contact, Locale locale) {
    return contact.isEmpty() || contact.size() > MOST
        ? "redirect:/inbox"
        : ask(actor, chosen(actor, contact, locale));
  }

  @PostMapping("/inbox/ask")
  Object several(
      Actor actor,
      @RequestParam List<String> contact,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    return send(actor, chosen(actor, contact, locale), posted, next);
  }

  private List<AskSheet.Chosen> chosen(Actor actor, List<String> ids, Locale locale) {
    return ids.stream()
        .distinct()
        .limit(MOST)
        .map(id -> sheet.chosen(actor, triage.read(actor, ReferralId.parse(id)), locale))
        .toList();
  }

  private ModelAndView ask(Actor actor, List<AskSheet.Chosen> contacts) {
    AskTicks ticks = form.left().map(AskTicks::of).orElseGet(() -> AskTicks.children(contacts));
    return form.ask(TEMPLATE, AskForm.class, USUAL, facts(actor, contacts, ticks));
  }

  private Object send(
      Actor actor,
      List<AskSheet.Chosen> contacts,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    AskTicks ticks = AskTicks.of(posted);
    Answers answers = form.read(AskForm.class, posted);
    if (posted.containsKey("_find")) {
      return again(actor, contacts, HttpStatus.OK, answers, List.of(), ticks);
    }
    List<Problem> problems =
        new ArrayList<>(refusals.nobody(ticks.anybody(contacts), ticks.anyAgency(contacts)));
    switch (form.fill(AskForm.class, answers)) {
      case Filling.Incomplete<AskForm> wrong -> problems.addAll(wrong.problems());
      case Filling.Complete<AskForm> complete when problems.isEmpty() -> {
        var asks = ticks.asks(contacts, sheet, complete.record());
        switch (requests.ask(actor, asks)) {
          case Asking.Sent sent -> {
            return sent(contacts, asks.size(), sent.requests().size(), next);
          }
          case Asking.Unlawful unlawful -> problems.addAll(refusals.of(unlawful));
        }
      }
      case Filling.Complete<AskForm> _ -> {}
    }
    return again(actor, contacts, HttpStatus.BAD_REQUEST, answers, problems, ticks);
  }

  private static String sent(
      List<AskSheet.Chosen> contacts, int about, int requests, RedirectAttributes next) {
    boolean one = contacts.size() == 1;
    next.addFlashAttribute(
        Pages.FLASH, one ? "informationrequest.ask.sent" : "informationrequest.ask.sent.several");
    next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {requests, about});
    return one ? "redirect:/inbox/" + contacts.getFirst().id() : "redirect:/inbox";
  }

  private ModelAndView again(
      Actor actor,
      List<AskSheet.Chosen> contacts,
      HttpStatus status,
      Answers answers,
      List<Problem> problems,
      AskTicks ticks) {
    return form.askAgain(
        status, TEMPLATE, AskForm.class, answers, problems, facts(actor, contacts, ticks));
  }

  private Map<String, ?> facts(Actor actor, List<AskSheet.Chosen> contacts, AskTicks ticks) {
    List<Agency> usual = sheet.usual(actor, contacts, ticks.forAll(), ticks.find());
    Set<AgencyId> offered = new LinkedHashSet<>();
    contacts.forEach(contact -> contact.own().forEach(each -> offered.add(each.id())));
    usual.forEach(each -> offered.add(each.id()));
    return Map.of(
        "contacts", contacts,
        "usual", usual,
        "ticks", ticks,
        "footing", requests.footing(actor, offered));
  }
}
