package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agency;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Problem;
import org.openmash.informationrequest.Ask;
import org.openmash.informationrequest.AskForm;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.informationrequest.Asking;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.ContactView;
import org.openmash.triage.Triage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks several agencies at once what they know of the people of a contact. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/ask")
class AskAgenciesPage {

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

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, Locale locale) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    return form.ask(
        TEMPLATE,
        AskForm.class,
        USUAL,
        facts(actor, contact, form.left().orElseGet(() -> children(contact, locale)), locale));
  }

  private MultiValueMap<String, String> children(ContactView contact, Locale locale) {
    MultiValueMap<String, String> ticked = new LinkedMultiValueMap<>();
    sheet.people(contact, locale).stream()
        .filter(AskSheet.Somebody::child)
        .forEach(child -> ticked.add("person", child.value()));
    return ticked;
  }

  @PostMapping
  Object send(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Answers answers = form.read(AskForm.class, posted);
    if (posted.containsKey("_find")) {
      return again(actor, contact, HttpStatus.OK, answers, List.of(), posted, locale);
    }
    List<AskedPerson> people = people(contact, posted, locale);
    List<AgencyId> agencies = agencies(posted);
    List<Problem> problems = new ArrayList<>(refusals.nobody(people, agencies));
    switch (form.fill(AskForm.class, answers)) {
      case Filling.Incomplete<AskForm> wrong -> problems.addAll(wrong.problems());
      case Filling.Complete<AskForm> complete when problems.isEmpty() -> {
        Ask ask = new Ask(people, agencies, sheet.urgency(contact), complete.record());
        switch (requests.ask(actor, contact.line().referral(), ask)) {
          case Asking.Sent sent -> {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.ask.sent");
            next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {sent.requests().size()});
            return "redirect:/inbox/" + contact.line().referral();
          }
          case Asking.Unlawful unlawful -> problems.addAll(refusals.of(unlawful));
        }
      }
      case Filling.Complete<AskForm> _ -> {}
    }
    return again(actor, contact, HttpStatus.BAD_REQUEST, answers, problems, posted, locale);
  }

  private ModelAndView again(
      Actor actor,
      ContactView contact,
      HttpStatus status,
      Answers answers,
      List<Problem> problems,
      MultiValueMap<String, String> posted,
      Locale locale) {
    return form.askAgain(
        status, TEMPLATE, AskForm.class, answers, problems, facts(actor, contact, posted, locale));
  }

  private List<AskedPerson> people(
      ContactView contact, MultiValueMap<String, String> posted, Locale locale) {
    List<String> ticked = posted.getOrDefault("person", List.of());
    return sheet.people(contact, locale).stream()
        .filter(each -> ticked.contains(each.value()))
        .map(AskSheet.Somebody::person)
        .toList();
  }

  private static List<AgencyId> agencies(MultiValueMap<String, String> posted) {
    return posted.getOrDefault("agency", List.of()).stream()
        .distinct()
        .map(AgencyId::parse)
        .toList();
  }

  private Map<String, ?> facts(
      Actor actor, ContactView contact, MultiValueMap<String, String> posted, Locale locale) {
    List<AgencyId> ticked = agencies(posted);
    String find = posted.getFirst("find");
    List<Agency> offered = sheet.offered(actor, contact, ticked, find == null ? "" : find);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("people", sheet.people(contact, locale));
    facts.put("tickedPeople", Set.copyOf(posted.getOrDefault("person", List.of())));
    facts.put("agencies", offered);
    facts.put("tickedAgencies", Set.copyOf(ticked));
    facts.put("footing", requests.footing(actor, offered.stream().map(Agency::id).toList()));
    facts.put("find", find == null ? "" : find);
    facts.put("due", sheet.due(contact, locale));
    return facts;
  }
}
