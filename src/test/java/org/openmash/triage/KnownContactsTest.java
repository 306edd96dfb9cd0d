package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.JoinForm;
import org.openmash.person.Joining;
import org.openmash.person.Joinings;
import org.openmash.person.Match;
import org.openmash.person.PartingForm;
import org.openmash.person.PersonContact;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.person.SecondLook;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Notice;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is already known of a child, once somebody said who it is. */
@HubTest
class KnownContactsTest {

  private static final LocalDate BORN = LocalDate.of(2017, 7, 4);
  private static final LocalDate SWAPPED = LocalDate.of(2017, 4, 7);

  @Autowired Identities identities;
  @Autowired Triage triage;
  @Autowired EarlierContacts earlier;
  @Autowired TriageStore store;
  @Autowired Referrals referrals;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Joinings joinings;
  @Autowired PersonExamples people;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Work work;
  @Autowired HubMail hubMail;
  @Autowired JdbcClient jdbc;

  private final String family = PersonExamples.family();
  private Actor school;
  private Actor screener;
  private Actor manager;
  private PersonId wren;

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
    wren = people.somebody(screener, "Wren", family);
  }

  @Test
  void whoeverWasLookingAtOneThatIsRestrictedGoesOnWithTheNext() {
    ReferralId first = reported(child("Wren " + family, BORN));
    ReferralId second = reported(child("Jay " + family, BORN));
    triage.read(screener, first);
    restricted.restrict(manager, first);
    assertThat(triage.read(screener, second).line().referral()).isEqualTo(second);
    assertThatThrownBy(() -> triage.read(screener, first)).isInstanceOf(UnknownId.class);
    assertThat(triage.read(screener, second).line().referral()).isEqualTo(second);
  }

  @Test
  void showsEarlierContactsOfTheKnownRecordHoweverTheNameWasSpelt() {
    ReferralId first = identified("Wren " + family, BORN, wren);
    ReferralId second = reported(child("Renn " + family, SWAPPED));
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    identities.same(screener, second, only(second), wren);
    assertThat(triage.read(screener, second).earlier())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.referral()).isEqualTo(first);
          assertThat(each.why()).isEqualTo(Likeness.KNOWN_RECORD);
        });
    assertThat(marks(second).inYear()).isEqualTo(2);
    identities.undo(screener, second, only(second));
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    assertThat(marks(second).inYear()).isEqualTo(1);
  }

  @Test
  void listsAContactOnceThatIsFoundByRecordAndByName() {
    ReferralId first = identified("Wren " + family, BORN, wren);
    ReferralId second = reported(child("Wren " + family, BORN));
    assertThat(triage.read(screener, second).earlier())
        .extracting(EarlierContact::why)
        .containsExactly(Likeness.NAME_AND_BIRTH);
    identities.same(screener, second, only(second), wren);
    assertThat(triage.read(screener, second).earlier())
        .extracting(EarlierContact::why)
        .containsExactly(Likeness.KNOWN_RECORD);
    assertThat(triage.read(screener, first).earlier()).hasSize(1);
    assertThat(marks(second).inYear()).isEqualTo(2);
  }

  @Test
  void listsAContactAboutBothSiblingsOnceWithAReasonForEach() {
    PersonId jay = people.somebody(screener, "Jay", family);
    ReferralId first = reported(child("Wren " + family, BORN), child(2, "Jay " + family, BORN));
    ReferralId second = reported(child("Renn " + family, BORN), child(2, "Jay " + family, BORN));
    identities.same(screener, first, children(first).getFirst(), wren);
    identities.same(screener, first, children(first).getLast(), jay);
    identities.same(screener, second, children(second).getFirst(), wren);
    List<List<EarlierContact>> together = triage.read(screener, second).earlierTogether();
    assertThat(together).hasSize(1);
    assertThat(together.getFirst())
        .extracting(EarlierContact::why)
        .containsExactlyInAnyOrder(Likeness.KNOWN_RECORD, Likeness.NAME_AND_BIRTH);
  }

  @Test
  void followsAJoiningAndItsParting() {
    PersonId twice = people.somebody(screener, "Renn", family);
    ReferralId first = closed(identified("Wren " + family, BORN, wren));
    ReferralId second = closed(identified("Renn " + family, SWAPPED, twice));
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    joinings.join(screener, wren, twice, new JoinForm("The same mother and school."));
    assertThat(triage.read(screener, second).earlier())
        .extracting(EarlierContact::referral)
        .containsExactly(first);
    assertThat(triage.read(screener, first).earlier()).hasSize(1);
    assertThat(persons.contacts(screener, wren)).hasSize(2);
    ReferralId third = reported(child("Wren " + family, BORN));
    assertThat(identities.of(screener, third).getFirst().possible())
        .filteredOn(each -> each.match() instanceof Match.Possible p && p.line().id().equals(wren))
        .singleElement()
        .satisfies(each -> assertThat(each.contacts()).isEqualTo(2));
    long joining = joinings.of(screener, wren).getFirst().id();
    joinings.part(screener, wren, joining, new PartingForm("They are cousins."));
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    assertThat(persons.contacts(screener, wren)).hasSize(1);
  }

  @Test
  void leavesOutWhoeverWasFoundToBeSomebodyElse() {
    PersonId namesake = people.somebody(screener, "Wren", family);
    identified("Wren " + family, BORN, namesake);
    ReferralId second = reported(child("Wren " + family, BORN));
    assertThat(triage.read(screener, second).earlier()).hasSize(1);
    identities.other(screener, second, only(second), namesake);
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    identities.undo(screener, second, only(second));
    identities.same(screener, second, only(second), wren);
    assertThat(triage.read(screener, second).earlier()).isEmpty();
    assertThat(marks(second).inYear()).isEqualTo(1);
  }

  @Test
  void saysOfARestrictedRecordsContactsOnlyThatThereAreSomeAndCountsThem() {
    identified("Wren " + family, BORN, wren);
    restricted.restrict(manager, wren);
    ReferralId second = reported(child("Wren " + family, BORN));
    ContactView seen = triage.read(screener, second);
    assertThat(seen.earlier()).isEmpty();
    assertThat(seen.hidden()).isTrue();
    assertThat(work.as(screener, () -> earlier.of(screener, second)).counted()).hasSize(1);
    assertThat(marks(second).inYear()).isEqualTo(1);
    assertThat(triage.read(manager, second).earlier()).hasSize(1);
    assertThat(triage.read(manager, second).hidden()).isFalse();
  }

  @Test
  void hidesTheContactsOfARestrictedRecordAndThoseOnWhomItIsFoundLater() {
    ReferralId first = identified("Wren " + family, BORN, wren);
    restricted.restrict(manager, wren);
    ReferralId second = reported(child("Wren " + family, BORN));
    assertThat(triage.read(screener, second)).isNotNull();
    identities.same(manager, second, only(second), wren);
    for (ReferralId contact : List.of(first, second)) {
      assertThatThrownBy(() -> triage.read(screener, contact)).isInstanceOf(UnknownId.class);
      assertThat(referrals.lines(screener, List.of(contact))).isEmpty();
      assertThat(triage.read(manager, contact)).isNotNull();
      assertThat(referrals.read(school, contact)).isNotNull();
    }
    ChildId child = referrals.read(manager, second).line().children().getFirst().id();
    identities.undo(manager, second, child);
    assertThat(triage.read(screener, second)).isNotNull();
    restricted.lift(manager, wren);
    assertThat(triage.read(screener, first)).isNotNull();
  }

  @Test
  void hidesAContactThatIsRestrictedByItself() {
    ReferralId contact = reported(child("Wren " + family, BORN));
    restricted.restrict(manager, contact);
    assertThatThrownBy(() -> triage.read(screener, contact)).isInstanceOf(UnknownId.class);
    assertThat(triage.read(manager, contact)).isNotNull();
  }

  @Test
  void writesOfARestrictedContactToThoseOnItsListAlone() {
    ReferralId contact = reported(child("Wren " + family, BORN));
    restricted.restrict(manager, contact);
    work.as(
        Actor.system("test"),
        () -> hubMail.send(Actor.system("test"), contact, "triage.mail.answered"));
    assertThat(
            work.as(
                Actor.system("test"),
                () ->
                    jdbc.sql(
                            "select recipient from notification.message where subject_id = ? and words = 'triage.mail.answered'")
                        .param(contact.value())
                        .query(String.class)
                        .list()))
        .containsExactly(manager.user() + "@example.org");
  }

  @Test
  void listsContactsOnThePersonsRecordForTheHubThatHoldsThem() {
    ReferralId first = identified("Wren " + family, BORN, wren);
    assertThat(persons.contacts(screener, wren))
        .extracting(PersonContact::path, PersonContact::kind, PersonContact::standing)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/inbox/" + first, "referral.kind.FOR_INFORMATION", "triage.state.WAITING"));
    Actor elsewhere = signedIn.at(new HubId("other" + hex()), Role.SCREENER);
    assertThatThrownBy(() -> persons.contacts(elsewhere, wren)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> persons.contacts(school, wren)).isInstanceOf(UnknownId.class);
    assertThat(persons.contacts(signedIn.as(Role.INSPECTOR), wren)).hasSize(1);
  }

  @Test
  void asksForASecondPersonBeforeARecordWithAnOpenContactIsJoined() {
    PersonId twice = people.somebody(screener, "Renn", family);
    ReferralId open = identified("Wren " + family, BORN, wren);
    JoinForm why = new JoinForm("The same mother and school.");
    assertThat(joinings.join(screener, wren, twice, why)).contains(SecondLook.OPEN);
    Joining waits = joinings.of(screener, wren).getFirst();
    assertThat(waits.waits()).isTrue();
    assertThat(waits.second()).isEqualTo(SecondLook.OPEN);
    assertThatThrownBy(() -> joinings.settle(screener, wren, waits.id()))
        .hasMessage("person.join.refused.own");
    joinings.settle(signedIn.as(Role.SCREENER), wren, waits.id());
    assertThat(joinings.of(screener, wren).getFirst().waits()).isFalse();
    joinings.part(screener, wren, waits.id(), new PartingForm("They are cousins."));
    closed(open);
    assertThat(joinings.join(screener, wren, twice, why)).isEmpty();
  }

  private ReferralId identified(String name, LocalDate born, PersonId person) {
    ReferralId contact = reported(child(name, born));
    identities.same(screener, contact, only(contact), person);
    return contact;
  }

  private ReferralId closed(ReferralId contact) {
    work.as(
        Actor.system("test"), () -> store.close(contact, ContactState.DECIDED, FrozenTime.TUESDAY));
    return contact;
  }

  private InboxLine.Marks marks(ReferralId contact) {
    return work.as(screener, () -> earlier.marks(screener, List.of(contact)))
        .getOrDefault(contact, InboxLine.Marks.NONE);
  }

  private ChildId only(ReferralId contact) {
    return children(contact).getFirst();
  }

  private List<ChildId> children(ReferralId contact) {
    return referrals.read(screener, contact).line().children().stream()
        .map(ReferredChild::id)
        .toList();
  }

  private static String hex() {
    return UUID.randomUUID().toString().substring(0, 8);
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
                FrozenTime.TUESDAY,
                "Seen alone at night.",
                false,
                List.of(children),
                List.of()))
        .id();
  }

  private static ReferredChild child(String name, LocalDate born) {
    return child(1, name, born);
  }

  private static ReferredChild child(int position, String name, LocalDate born) {
    return new ReferredChild(
        ChildId.next(), position, name, born, null, null, true, false, null, false);
  }
}
