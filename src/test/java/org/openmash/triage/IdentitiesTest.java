package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Match;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Notice;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class IdentitiesTest {

  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired PersonExamples people;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;

  private final String family = PersonExamples.family();
  private Actor school;
  private Actor screener;
  private Actor manager;

  @BeforeEach
  void aSchoolAndAHub() {
    Agency agency =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    school = signedIn.as(agency.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
  }

  @Test
  void suggestsAChildBehindASwappedBirthdayAndSaysWhatIsKnown() {
    PersonId known = people.somebody(screener, "Wren", family);
    ReferralId first = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    identities.same(screener, first, only(first), known);
    ReferralId second = reported(child(family + " Wren", LocalDate.of(2017, 4, 7)));
    assertThat(identities.of(screener, second).getFirst().possible())
        .filteredOn(possible -> isAbout(possible, known))
        .singleElement()
        .satisfies(possible -> {
          assertThat(possible.contacts()).isEqualTo(1);
          assertThat(((Match.Possible) possible.match()).reasons()).isNotEmpty();
        });
  }

  @Test
  void remembersWhoSomebodyIsAndTakesItBack() {
    PersonId known = people.somebody(screener, "Wren", family);
    ReferralId contact = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    identities.same(screener, contact, only(contact), known);
    assertThat(identities.of(screener, contact).getFirst().is().id()).isEqualTo(known);
    assertThatThrownBy(() -> identities.same(screener, contact, only(contact), known))
        .hasMessage("triage.refused.identified");
    identities.undo(screener, contact, only(contact));
    Who again = identities.of(screener, contact).getFirst();
    assertThat(again.is()).isNull();
    assertThat(again.possible()).anyMatch(possible -> isAbout(possible, known));
  }

  @Test
  void suggestsNobodyAgainWhoWasSaidNotToBeThem() {
    PersonId known = people.somebody(screener, "Wren", family);
    ReferralId contact = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    identities.other(screener, contact, only(contact), known);
    assertThat(identities.of(screener, contact).getFirst().possible())
        .noneMatch(possible -> isAbout(possible, known));
    ReferralId another = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    assertThat(identities.of(screener, another).getFirst().possible())
        .anyMatch(possible -> isAbout(possible, known));
  }

  @Test
  void beginsARecordWithWhatWasReportedAndFindsItNextTime() {
    ReferralId first = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    PersonId made = identities.asNew(screener, first, only(first));
    assertThat(persons.read(screener, made).line().name()).isEqualTo("Wren " + family);
    assertThat(persons.read(screener, made).line().born()).isEqualTo(LocalDate.of(2017, 7, 4));
    ReferralId second = reported(child("Wrenn " + family, LocalDate.of(2017, 7, 4)));
    assertThat(identities.of(screener, second).getFirst().possible())
        .anyMatch(possible -> isAbout(possible, made));
  }

  @Test
  void findsAnUnbornBabyAgainByTheMother() {
    ReferralId first = reported(unborn("Tamsin " + family, LocalDate.of(2026, 8, 2)));
    PersonId made = identities.asNew(screener, first, only(first));
    ReferralId second = reported(unborn("Tamsin " + family, LocalDate.of(2026, 8, 4)));
    assertThat(identities.of(screener, second).getFirst().possible())
        .anyMatch(possible -> isAbout(possible, made));
  }

  @Test
  void bringsAFamilyTogetherOnOnePage() {
    PersonId wren = people.somebody(screener, "Wren", family);
    ReferralId contact =
        reported(
            child("Wren " + family, LocalDate.of(2017, 7, 4)),
            child(2, "Wrenna " + family, LocalDate.of(2017, 7, 4)));
    List<Who> both = identities.of(screener, contact);
    assertThat(both).hasSize(2);
    assertThat(both.get(0).possible()).anyMatch(possible -> isAbout(possible, wren));
    identities.same(screener, contact, both.get(0).child().id(), wren);
    assertThat(identities.of(screener, contact).get(1).possible())
        .noneMatch(possible -> isAbout(possible, wren));
  }

  @Test
  void saysOfARestrictedRecordOnlyThatAManagerShouldBeAsked() {
    PersonId known = people.somebody(screener, "Wren", family);
    restricted.restrict(manager, known);
    ReferralId contact = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    assertThat(identities.of(screener, contact).getFirst().possible())
        .noneMatch(possible -> isAbout(possible, known))
        .extracting(Who.Possible::match)
        .contains(new Match.Hidden());
    assertThatThrownBy(() -> identities.same(screener, contact, only(contact), known))
        .isInstanceOf(UnknownId.class);
    identities.same(manager, contact, only(contact), known);
    assertThatThrownBy(() -> identities.of(screener, contact)).isInstanceOf(UnknownId.class);
    assertThat(identities.of(manager, contact).getFirst().is()).isNotNull();
  }

  @Test
  void isNobodysBusinessButTheHubs() {
    PersonId known = people.somebody(screener, "Wren", family);
    ReferralId contact = reported(child("Wren " + family, LocalDate.of(2017, 7, 4)));
    ChildId child = only(contact);
    assertThatThrownBy(() -> identities.of(school, contact)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> identities.same(school, contact, child, known))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> identities.same(screener, contact, ChildId.next(), known))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> identities.same(screener, contact, child, PersonId.next()))
        .isInstanceOf(UnknownId.class);
  }

  private static boolean isAbout(Who.Possible possible, PersonId person) {
    return possible.match() instanceof Match.Possible match && match.line().id().equals(person);
  }

  private ChildId only(ReferralId contact) {
    return referrals.read(screener, contact).line().children().getFirst().id();
  }

  private ReferralId reported(ReferredChild... children) {
    return referrals
        .receive(
            school,
            new Notice(
                ContactKind.FOR_INFORMATION,
                UUID.randomUUID().toString(),
                null,
                null,
                signedInAt(),
                "Seen alone at night.",
                false,
                List.of(children),
                List.of()))
        .id();
  }

  private static Instant signedInAt() {
    return FrozenTime.TUESDAY;
  }

  private static ReferredChild child(String name, LocalDate born) {
    return child(1, name, born);
  }

  private static ReferredChild child(int position, String name, LocalDate born) {
    return new ReferredChild(
        ChildId.next(), position, name, born, null, null, true, false, null, false);
  }

  private static ReferredChild unborn(String mother, LocalDate expected) {
    return new ReferredChild(
        ChildId.next(), 1, "Baby of " + mother, null, expected, null, true, true, null, false);
  }
}
