package org.openmash.relatives;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Asked;
import org.openmash.person.IdentityForm;
import org.openmash.person.Keeping;
import org.openmash.person.Match;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.openmash.person.Sought;
import org.openmash.triage.NotYourTurn;
import org.springframework.stereotype.Component;

/** Asks the person index who reported grown-ups may be, and keeps what people say to that. */
@Component
class RelativesDesk {

  private final RelativesStore store;
  private final Persons persons;
  private final Clock clock;

  RelativesDesk(RelativesStore store, Persons persons, Clock clock) {
    this.store = store;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * @param children who the children were found to be, whom nobody else of the report is
   */
  List<Adult> of(Actor actor, ReferralId contact, Report report, Set<PersonId> children) {
    List<RelativesStore.Said> said = store.of(contact);
    return report.people().stream().map(person -> adult(actor, person, said, children)).toList();
  }

  private Adult adult(
      Actor actor,
      ReportedPerson reported,
      List<RelativesStore.Said> said,
      Set<PersonId> children) {
    List<PersonId> is =
        said.stream()
            .filter(each -> each.same() && each.place().equals(reported.place()))
            .map(RelativesStore.Said::person)
            .toList();
    if (!is.isEmpty()) {
      PersonId kept = persons.keptAs(actor, is).getOrDefault(is.getFirst(), is.getFirst());
      PersonLine line = persons.lines(actor, List.of(kept)).get(kept);
      return new Adult(reported, line, line == null, List.of(), List.of());
    }
    Set<PersonId> not = new HashSet<>(children);
    said.stream()
        .filter(each -> each.same() || each.place().equals(reported.place()))
        .forEach(each -> not.add(each.person()));
    Sought sought = persons.whoMayBe(actor, asked(reported));
    List<Match> left =
        sought.matches().stream()
            .filter(match -> !(match instanceof Match.Possible p && not.contains(p.line().id())))
            .toList();
    return new Adult(reported, null, false, left, sought.tooCommon());
  }

  void say(
      Actor actor, ReferralId contact, ReportedPerson reported, PersonId person, boolean same) {
    if (!persons.lines(actor, List.of(person)).containsKey(person)) {
      throw new UnknownId();
    }
    refuseTwice(contact, reported);
    store.undo(contact, reported.place(), person, actor.user(), now());
    store.say(contact, reported.place(), person, same, actor.user(), now());
  }

  PersonId asNew(Actor actor, ReferralId contact, ReportedPerson reported) {
    refuseTwice(contact, reported);
    return switch (persons.add(actor, identity(reported))) {
      case Keeping.Kept(PersonId person) -> {
        store.say(contact, reported.place(), person, true, actor.user(), now());
        yield person;
      }
      case Keeping.Incomplete _, Keeping.Conflict _ ->
          throw new NotYourTurn("triage.refused.new-person");
    };
  }

  boolean undo(Actor actor, ReferralId contact, String place) {
    return store.undo(contact, place, null, actor.user(), now()) > 0;
  }

  private void refuseTwice(ReferralId contact, ReportedPerson reported) {
    if (store.of(contact).stream()
        .anyMatch(each -> each.same() && each.place().equals(reported.place()))) {
      throw new NotYourTurn("triage.refused.identified");
    }
  }

  private static Asked asked(ReportedPerson reported) {
    String number = reported.said().text("nhsNumber.value");
    return new Asked(
        reported.name(),
        reported.born(),
        null,
        null,
        sex(reported),
        null,
        number.isBlank() ? null : number,
        null,
        null);
  }

  private static IdentityForm.Sex sex(ReportedPerson reported) {
    return switch (reported.relationship()) {
      case "MOTHER" -> IdentityForm.Sex.FEMALE;
      case "FATHER" -> IdentityForm.Sex.MALE;
      default -> IdentityForm.Sex.NOT_KNOWN;
    };
  }

  private static Answers identity(ReportedPerson reported) {
    int space = reported.name().lastIndexOf(' ');
    Map<String, String> name =
        space < 0
            ? Map.of("kind", "NAME", "given", reported.name())
            : Map.of(
                "kind", "NAME",
                "given", reported.name().substring(0, space),
                "family", reported.name().substring(space + 1));
    Map<String, Object> said = new HashMap<>();
    said.put("names", List.of(name));
    said.put("sex", sex(reported).name());
    said.put("start", reported.born() == null ? "NOT_KNOWN" : "BORN");
    if (reported.born() != null) {
      said.put(
          "born",
          Map.of(
              "day", String.valueOf(reported.born().getDayOfMonth()),
              "month", String.valueOf(reported.born().getMonthValue()),
              "year", String.valueOf(reported.born().getYear())));
      said.put("precision", "DAY");
    }
    return Answers.of(said);
  }

  static Set<PersonId> ids(List<PersonLine> lines) {
    return lines.stream().map(PersonLine::id).collect(Collectors.toUnmodifiableSet());
  }

  private Instant now() {
    return clock.instant();
  }
}
