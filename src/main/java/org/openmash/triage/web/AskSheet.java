package org.openmash.triage.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.agreement.DataKind;
import org.openmash.deadline.Timetable;
import org.openmash.form.Answers;
import org.openmash.form.Problem;
import org.openmash.form.Said;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.informationrequest.Asking;
import org.openmash.informationrequest.Urgency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Words;
import org.openmash.referral.ReferralView;
import org.openmash.referral.ReferredChild;
import org.openmash.triage.ContactView;
import org.openmash.triage.Rag;
import org.springframework.stereotype.Component;

/** Whom a contact is about, who may know of them, and how soon it is needed. */
@Component
class AskSheet {

  /** Who is nearly always asked; a school and a practice are found by their reported name. */
  private static final List<AgencyKind> KINDS =
      List.of(
          AgencyKind.POLICE,
          AgencyKind.CHILDRENS_SOCIAL_CARE,
          AgencyKind.HEALTH_VISITING,
          AgencyKind.SCHOOL_NURSING,
          AgencyKind.MENTAL_HEALTH,
          AgencyKind.PROBATION_SERVICE,
          AgencyKind.HOUSING,
          AgencyKind.DOMESTIC_ABUSE_SERVICE);

  private static final int FEW = 2;
  private static final int FOUND = 10;

  private final Agencies agencies;
  private final Timetable timetable;
  private final Languages languages;
  private final Clock clock;

  AskSheet(Agencies agencies, Timetable timetable, Languages languages, Clock clock) {
    this.agencies = agencies;
    this.timetable = timetable;
    this.languages = languages;
    this.clock = clock;
  }

  /** Somebody of the contact, under the value of their box. */
  record Somebody(String value, AskedPerson person, boolean child) {}

  /**
   * A contact that is asked about.
   *
   * @param own the schools and practices its referrer named: they know of nobody else's
   */
  record Chosen(ContactView contact, List<Somebody> people, List<Agency> own, String due) {

    ReferralId id() {
      return contact.line().referral();
    }

    /** What the box of somebody or something of this contact alone begins with. */
    String box(Object what) {
      return id() + "." + what;
    }
  }

  Chosen chosen(Actor actor, ContactView contact, Locale locale) {
    return new Chosen(contact, people(contact, locale), own(actor, contact), due(contact, locale));
  }

  private List<Somebody> people(ContactView contact, Locale locale) {
    Words words = languages.words(locale);
    String contactsOwn = contact.line().referral() + ".";
    List<Somebody> people = new ArrayList<>();
    for (ReferredChild child : contact.referral().line().children()) {
      AskedPerson asked = new AskedPerson(child.name(), known(child, words));
      people.add(new Somebody(contactsOwn + child.id(), asked, true));
    }
    int number = 0;
    for (Answers adult : pages(contact, "family").toList()) {
      String name = (adult.text("first") + " " + adult.text("last.value")).strip();
      String relation = adult.text("relationship");
      String who = relation.isEmpty() ? "" : words.say("referral.family.relationship." + relation);
      people.add(
          new Somebody(contactsOwn + "family-" + number++, new AskedPerson(name, who), false));
    }
    return people;
  }

  private String known(ReferredChild child, Words words) {
    Moments moments = new Moments(words, clock);
    if (child.born() != null) {
      return words.say("informationrequest.person.born", moments.date(child.born()));
    }
    if (child.expected() != null) {
      return moments.expected(child.expected());
    }
    return child.ageEstimate() == null ? "" : child.ageEstimate();
  }

  private List<Agency> own(Actor actor, ContactView contact) {
    Map<AgencyId, Agency> own = new LinkedHashMap<>();
    pages(contact, "child")
        .flatMap(child -> Stream.of(child.text("schooling.place"), child.text("health.gp.value")))
        .filter(reported -> !reported.isBlank())
        .distinct()
        .forEach(reported ->
            put(own, agencies.search(actor, new Search(reported, null, false, 0, FEW))));
    return List.copyOf(own.values());
  }

  /** Those ticked for all, those found by name, and those who usually know something; each once. */
  List<Agency> usual(Actor actor, List<Chosen> contacts, List<AgencyId> ticked, String name) {
    Map<AgencyId, Agency> offered = new LinkedHashMap<>();
    ticked.forEach(id -> agencies.find(actor, id).ifPresent(each -> offered.put(id, each)));
    if (!name.isBlank()) {
      put(offered, agencies.search(actor, new Search(name.strip(), null, false, 0, FOUND)));
    }
    kinds(contacts)
        .forEach(kind -> put(offered, agencies.search(actor, new Search("", kind, false, 0, FEW))));
    return List.copyOf(offered.values());
  }

  private static Stream<AgencyKind> kinds(List<Chosen> contacts) {
    return contacts.stream().anyMatch(each -> each.contact().referral().line().unborn())
        ? Stream.concat(Stream.of(AgencyKind.MATERNITY_TRUST), KINDS.stream())
        : KINDS.stream();
  }

  private static void put(Map<AgencyId, Agency> offered, List<Agency> more) {
    more.forEach(agency -> offered.putIfAbsent(agency.id(), agency));
  }

  private static Stream<Answers> pages(ContactView contact, String... pages) {
    return contact.referral().pages().stream()
        .filter(page -> Arrays.asList(pages).contains(page.page()))
        .map((ReferralView.RecordedPage page) -> page.recorded().answers());
  }

  /** By the rating, or by what the referrer's words suggest; nobody waits for a rating. */
  Urgency urgency(ContactView contact) {
    Rag colour = contact.line().colour();
    return switch (colour) {
      case null -> Urgency.AMBER;
      case RED -> Urgency.RED;
      case AMBER -> Urgency.AMBER;
      case GREEN, BLUE -> Urgency.GREEN;
    };
  }

  /** When an answer to what is asked now would be due; empty where nothing is counted. */
  private String due(ContactView contact, Locale locale) {
    Words words = languages.words(locale);
    return timetable
        .due(timetable.rule(urgency(contact).rule()), clock.instant())
        .map(due -> new Moments(words, clock).due(due))
        .orElse("");
  }

  /** Why agencies are not asked, at the question it belongs to. */
  @Component
  static class Refusals {

    private final Languages languages;

    Refusals(Languages languages) {
      this.languages = languages;
    }

    /** Nobody was ticked to ask, or to ask about. */
    List<Problem> nobody(boolean people, boolean agencies) {
      List<Problem> problems = new ArrayList<>();
      if (!people) {
        problems.add(problem("person", said("informationrequest.ask.people.missing")));
      }
      if (!agencies) {
        problems.add(problem("agency", said("informationrequest.ask.agencies.missing")));
      }
      return problems;
    }

    /** Each agency whose agreements do not cover what is asked. */
    List<Problem> of(Asking.Unlawful unlawful) {
      return unlawful.missing().entrySet().stream()
          .map(each ->
              problem(
                  "harm",
                  new Said(
                      why(each.getKey(), each.getValue(), languages.english()),
                      why(each.getKey(), each.getValue(), languages.welsh()))))
          .toList();
    }

    private static String why(String agency, Set<DataKind> missing, Words words) {
      String kinds =
          missing.stream()
              .sorted()
              .map(kind -> words.say("agreement.form.kinds." + kind).toLowerCase(words.locale()))
              .collect(Collectors.joining(", "));
      return words.say("informationrequest.ask.unlawful", agency, kinds);
    }

    private Said said(String key) {
      return new Said(languages.english().say(key), languages.welsh().say(key));
    }

    private static Problem problem(String question, Said said) {
      return new Problem(question, "refused", question, said);
    }
  }
}
