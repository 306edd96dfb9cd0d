package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Worklists;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.person.Everything;
import org.openmash.person.LifeEvent;
import org.openmash.person.LifeExamples;
import org.openmash.person.Lives;
import org.openmash.person.Match;
import org.openmash.person.Owed;
import org.openmash.person.PersonContact;
import org.openmash.person.PersonExamples;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** An unborn baby whom contacts were about is born. */
@HubTest
class BirthsTest {

  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Persons persons;
  @Autowired Lives lives;
  @Autowired Everything everything;
  @Autowired Agencies agencies;
  @Autowired Worklists worklists;
  @Autowired SignedIn signedIn;

  private final String family = PersonExamples.family();
  private Actor midwife;
  private Actor screener;

  @BeforeEach
  void aTrustAndAHub() {
    Agency trust =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Trust " + UUID.randomUUID(),
                AgencyKind.MATERNITY_TRUST,
                Reach.by("safeguarding@trust.example"),
                LocalDate.of(2020, 1, 1)));
    midwife = signedIn.as(trust.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
  }

  @Test
  void aBirthTouchesNoContactNoDecisionAndNoClock() {
    PersonId baby = unbornOnRecord();
    Map<String, String> before =
        everything.of("triage", "referral", "deadline", "correspondence", "document", "contact");
    assertThat(before.keySet()).contains("deadline.deadline", "triage.contact", "triage.who");
    List<PersonContact> contacts = persons.contacts(screener, baby);
    lives.born(screener, baby, List.of(), LifeExamples.birth(family, "Wren", "Robin"), false);
    assertThat(
            everything.of(
                "triage", "referral", "deadline", "correspondence", "document", "contact"))
        .isEqualTo(before);
    assertThat(persons.contacts(screener, baby)).isEqualTo(contacts).isNotEmpty();
  }

  @Test
  void bothTwinsShowTheContactsOfThePregnancy() {
    PersonId baby = unbornOnRecord();
    List<PersonContact> contacts = persons.contacts(screener, baby);
    lives.born(screener, baby, List.of(), LifeExamples.birth(family, "Wren", "Robin"), false);
    PersonLine second = lives.of(screener, baby).events().getFirst().others().getFirst();
    assertThat(persons.contacts(screener, second.id())).isEqualTo(contacts);
  }

  @Test
  void aBornBabyReportedLaterIsSuggestedForTheUnbornRecordAndItsBirthIsBegunWithTheReport() {
    PersonId baby = unbornOnRecord();
    ReferralId later = received(born());
    ChildId child = childOf(later);
    assertThat(identities.of(screener, later).getFirst().possible())
        .anyMatch(possible ->
            possible.match() instanceof Match.Possible match && match.line().id().equals(baby));
    identities.same(screener, later, child, baby);
    Who said = identities.of(screener, later).getFirst();
    assertThat(said.isToBeBorn()).isTrue();
    Answers begun = lives.reportedBirth(screener, baby);
    assertThat(begun.text("given")).isEqualTo("Wren");
    assertThat(begun.text("family")).isEqualTo(family);
    assertThat(begun.within("born").text("day")).isEqualTo("1");
    lives.born(screener, baby, List.of(), LifeExamples.birth(family, "Wren"), false);
    assertThat(identities.of(screener, later).getFirst().isToBeBorn()).isFalse();
    assertThat(persons.contacts(screener, baby)).hasSize(2);
  }

  @Test
  void aDeathListsWhatIsStillOwedAndStopsNothing() {
    PersonId baby = unbornOnRecord();
    lives.born(screener, baby, List.of(), LifeExamples.birth(family, "Wren"), false);
    assertThat(lives.of(screener, baby).owed()).isEmpty();
    // What other tests left late is noted by the program when it comes to it; that is no part of
    // this.
    worklists.noteMissed(Actor.system("test"));
    Map<String, String> before = everything.of("deadline", "triage", "notification");
    lives.record(screener, baby, LifeEvent.Kind.DEATH, LifeExamples.death());
    assertThat(lives.of(screener, baby).owed()).extracting(Owed::what).contains("deadline.rule.T1");
    assertThat(everything.of("deadline", "triage", "notification")).isEqualTo(before);
  }

  private PersonId unbornOnRecord() {
    ReferralId contact = received(examples.aboutTheUnbornOf("Tamsin", family, 1));
    return identities.asNew(screener, contact, childOf(contact));
  }

  private ChildId childOf(ReferralId contact) {
    return referrals.read(screener, contact).line().children().getFirst().id();
  }

  private ReferralId received(Answers answers) {
    return referrals.receive(midwife, new Submission(UUID.randomUUID().toString(), answers)).id();
  }

  /** The same mother's child, born on 1 March 2026. */
  private Answers born() {
    Answers all = examples.aboutOlderSiblings(1);
    Map<String, Object> child = new HashMap<>(all.each("child").getFirst().tree());
    child.put("names", Map.of("first", "Wren", "last", family));
    child.put("born", Map.of("day", "1", "month", "3", "year", "2026"));
    Map<String, Object> member = new HashMap<>(all.each("family").getFirst().tree());
    member.put("first", "Tamsin");
    member.put("last", Map.of("value", family));
    member.put("relationship", "MOTHER");
    return all.with("child", List.of(child)).with("family", List.of(member));
  }
}
