package org.openmash.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.family.Families;
import org.openmash.informationrequest.Mark;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Portrait;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.triage.Identities;
import org.openmash.triage.Who;
import org.springframework.stereotype.Component;

/** Gathers what a letter is made from, and makes its content of what was chosen. */
@Component
class LetterDesk {

  private final Identities identities;
  private final Families families;
  private final Referrals referrals;
  private final Agencies agencies;
  private final PartnersAnswers answers;

  LetterDesk(
      Identities identities,
      Families families,
      Referrals referrals,
      Agencies agencies,
      PartnersAnswers answers) {
    this.identities = identities;
    this.families = families;
    this.referrals = referrals;
    this.agencies = agencies;
    this.answers = answers;
  }

  Palette palette(Actor actor, ReferralId contact) {
    Map<PersonId, Portrait> people = new LinkedHashMap<>();
    identities.of(actor, contact).stream()
        .map(Who::is)
        .filter(Objects::nonNull)
        .forEach(line -> people.putAll(families.of(actor, line.id()).people()));
    return new Palette(
        people.values().stream().distinct().toList(),
        referrer(actor, contact).map(Agency::name).orElse(""),
        answers.said(actor, contact));
  }

  private Optional<Agency> referrer(Actor actor, ReferralId contact) {
    ReferralLine line =
        referrals.lines(actor, List.of(contact)).stream().findFirst().orElseThrow(UnknownId::new);
    return agencies.find(actor, line.agency());
  }

  Content content(Actor actor, ReferralId contact, LetterForm said, Chosen choice) {
    Palette palette = palette(actor, contact);
    List<Reader> readers = new ArrayList<>();
    palette.people().stream()
        .filter(person -> choice.readers().contains(person.line().id().value()))
        .map(LetterDesk::reader)
        .forEach(readers::add);
    if (choice.referrer()) {
      referrer(actor, contact).map(LetterDesk::reader).ifPresent(readers::add);
    }
    said.others().stream().map(other -> reader(actor, other)).forEach(readers::add);
    List<Portrait> put =
        palette.people().stream()
            .filter(person -> choice.addresses().contains(person.line().id().value()))
            .toList();
    return new Content(
        said.subject(),
        said.words(),
        said.language(),
        readers,
        put.stream().map(person -> person.line().id().value()).collect(Collectors.toSet()),
        put.stream().flatMap(LetterDesk::details).toList(),
        palette.answers().stream()
            .filter(each -> choice.passages().contains(each.passage().id().value()))
            .map(LetterDesk::takenOver)
            .toList());
  }

  private static Reader reader(Portrait person) {
    return new Reader(
        person.line().id().value(),
        LetterForm.Whom.PERSON,
        person.line().id().value(),
        null,
        person.line().name());
  }

  private static Reader reader(Agency agency) {
    return new Reader(
        agency.id().value(), LetterForm.Whom.AGENCY, null, agency.id().value(), agency.name());
  }

  private Reader reader(Actor actor, LetterForm.Other other) {
    if (other.whom() == LetterForm.Whom.AGENCY) {
      List<Agency> called = agencies.called(actor, other.name());
      if (called.size() == 1) {
        return reader(called.getFirst());
      }
    }
    return new Reader(Id.random(), other.whom(), null, null, other.name().strip());
  }

  /** Where they live now and how they are reached, one line each. */
  private static Stream<String> details(Portrait person) {
    String name = person.line().name() + ": ";
    return Stream.concat(
        person.addresses().stream()
            .filter(address -> address.until() == null)
            .map(address ->
                name
                    + address.lines()
                    + (address.postcode() == null ? "" : ", " + address.postcode().value())),
        person.phones().stream().map(phone -> name + phone.number().shown()));
  }

  private static TakenOver takenOver(Palette.Said said) {
    Set<Mark> marks = said.passage().marks();
    return new TakenOver(
        said.passage().id().value(),
        said.passage().words(),
        marks,
        marks.contains(Mark.SOURCE_ANONYMOUS) ? "" : said.agency());
  }
}
