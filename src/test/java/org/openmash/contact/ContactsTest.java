package org.openmash.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Standing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Outbox;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Receipt;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.ContactState;
import org.openmash.triage.ContactView;
import org.openmash.triage.NotYourTurn;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class ContactsTest {

  @Autowired Contacts contacts;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Deadlines deadlines;
  @Autowired Agencies agencies;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  Actor screener;
  Agency school;

  @BeforeEach
  void aHubAndASchool() {
    screener = signedIn.as(Role.SCREENER);
    school = aSchool();
  }

  private Agency aSchool() {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            "School " + UUID.randomUUID(),
            AgencyKind.SCHOOL,
            Reach.by("safeguarding@school.example"),
            LocalDate.of(2020, 1, 1)));
  }

  @Test
  void putsACallIntoTheInboxWithWhoeverTookItAndItsClockFromTheTimeOfTheCall() {
    ReferralId call = record(ShortForm.CALL, Typed.call()).id();

    ContactView contact = triage.read(screener, call);
    assertThat(contact.line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(contact.line().takenBy()).isEqualTo(screener.user());
    assertThat(contact.line().receivedAt()).isEqualTo(Instant.parse("2026-03-03T09:12:00Z"));
    assertThat(contact.referral().line().from()).isEqualTo("Nia Fielding");
    assertThat(contact.referral().line().kind()).isEqualTo(ContactKind.CALL);
    Deadline decision = owed(call, "T1").orElseThrow();
    assertThat(decision.startedAt()).isEqualTo(Instant.parse("2026-03-03T09:12:00Z"));
    assertThat(decision.owner()).isEqualTo(Owner.person(screener.user()));
  }

  @Test
  void leavesACallInTheInboxForAnybodyOnRequest() {
    Receipt call =
        contacts.record(screener, ShortForm.CALL, Typed.answers(Typed.call()), key(), false);

    assertThat(triage.read(screener, call.id()).line().takenBy()).isNull();
  }

  @Test
  void keepsTheSameCallOnceHoweverOftenItIsSent() {
    String key = key();
    Receipt first =
        contacts.record(screener, ShortForm.CALL, Typed.answers(Typed.call()), key, true);

    assertThat(contacts.record(screener, ShortForm.CALL, Typed.answers(Typed.call()), key, true))
        .isEqualTo(first);
  }

  @Test
  void takesATimeLaterThanNowForYesterdays() {
    clock.freezeAt(Instant.parse("2026-03-03T08:05:00Z"));

    ReferralId call = record(ShortForm.CALL, Typed.with(Typed.call(), "at=23:40")).id();

    assertThat(triage.read(screener, call).line().receivedAt())
        .isEqualTo(Instant.parse("2026-03-02T23:40:00Z"));
  }

  @Test
  void decidesForTheChildOfACallAsForAnyOther() {
    ReferralId call = record(ShortForm.CALL, Typed.call()).id();
    ContactView contact = triage.read(screener, call);

    assertThat(contact.referral().line().children())
        .singleElement()
        .satisfies(child -> {
          assertThat(child.name()).isEqualTo("The older boy at number 7");
          assertThat(child.ageEstimate()).isEqualTo("about 9");
        });
    assertThatThrownBy(() -> triage.advised(screener, call)).isInstanceOf(NotYourTurn.class);
  }

  @Test
  void closesAdviceWithoutANameAtOnceAndCountsIt() {
    ReferralId advice = record(ShortForm.CALL, Typed.advice()).id();

    ContactView contact = triage.read(screener, advice);
    assertThat(contact.line().state()).isEqualTo(ContactState.DECIDED);
    assertThat(contact.referral().line().kind()).isEqualTo(ContactKind.ADVICE_WITHOUT_NAME);
    assertThat(contact.referral().line().children()).isEmpty();
    assertThat(owed(advice, "T1")).isEmpty();
    assertThat(facts("select count(*) from reporting.advice_facts where id = :id", advice))
        .isEqualTo(1);
    assertThat(facts("select count(*) from reporting.referral_facts where id = :id", advice))
        .isEqualTo(1);
  }

  @Test
  void makesACallAboutAChildOfAdviceOnceSomebodyIsNamed() {
    ReferralId advice = record(ShortForm.CALL, Typed.advice()).id();
    assertThat(contacts.startingFrom(screener, advice).text("worries")).contains("after a report");

    Receipt call = contacts.recordGrown(screener, advice, Typed.answers(Typed.call()), key(), true);

    assertThat(referrals.read(screener, call.id()).line().kind()).isEqualTo(ContactKind.CALL);
    assertThat(triage.read(screener, advice).line().state()).isEqualTo(ContactState.DECIDED);
  }

  @Test
  void owesWhatACallersAgencyPromisedToWriteUntilItsReferralIsHere() {
    ReferralId call = record(ShortForm.CALL, promised()).id();

    Promise promise = contacts.promise(screener, call).orElseThrow();
    Deadline owed = promiseOf(call);
    assertThat(promise.agency()).isEqualTo(school.id());
    assertThat(owed.owner()).isEqualTo(Owner.agency(school.id()));
    assertThat(owed.dueDay()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(contacts.promises(screener)).contains(promise);

    Receipt written =
        referrals.receive(
            signedIn.as(school.id(), Role.REFERRER),
            new Submission(key(), examples.aboutSiblings(1, 8)));
    assertThat(contacts.whatMayBeIt(screener, call))
        .extracting(ReferralLine::id)
        .containsExactly(written.id());
    contacts.arrived(screener, call, written.id());

    assertThat(promiseOf(call).standing()).isInstanceOf(Standing.Met.class);
    assertThat(contacts.promise(screener, call).orElseThrow().arrivedAs()).isEqualTo(written.id());
    assertThat(contacts.promises(screener)).extracting(Promise::call).doesNotContain(call);
  }

  @Test
  void owesAPromiseWithoutADayWithinTheHoursOfTheLocalRule() {
    ReferralId call = record(ShortForm.CALL, Typed.with(Typed.call(), "promised=true")).id();

    assertThat(promiseOf(call).due()).isEqualTo(Instant.parse("2026-03-04T09:12:00Z"));
    assertThat(promiseOf(call).owner()).isEqualTo(Owner.hub());
    contacts.arrived(screener, call, null);
    assertThat(promiseOf(call).standing()).isInstanceOf(Standing.Met.class);
  }

  @Test
  void takesNoReferralOfAnotherAgencyForWhatWasPromised() {
    ReferralId call = record(ShortForm.CALL, promised()).id();
    Receipt others =
        referrals.receive(
            signedIn.as(aSchool().id(), Role.REFERRER),
            new Submission(key(), examples.aboutSiblings(1, 9)));

    assertThatThrownBy(() -> contacts.arrived(screener, call, others.id()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void showsAnAgencyItsOwnPromiseAndNobodyElses() {
    ReferralId call = record(ShortForm.CALL, promised()).id();

    assertThat(contacts.promise(signedIn.as(school.id(), Role.REFERRER), call)).isPresent();
    assertThat(contacts.promise(signedIn.as(Role.REFERRER), call)).isEmpty();
  }

  @Test
  void startsThe72HoursOfAReturnInterviewWhenTheChildIsBack() {
    ReferralId missing = record(ShortForm.MISSING, Typed.missing()).id();

    assertThat(owed(missing, "T22").orElseThrow().due())
        .isEqualTo(Instant.parse("2026-03-05T23:00:00Z"));
    contacts.add(
        screener,
        missing,
        Step.INTERVIEWED,
        Typed.answers(
            Typed.fields(
                "offer=ACCEPTED",
                "on.day=3",
                "on.month=3",
                "on.year=2026",
                "at=09:00",
                "by=Farid Fenwick",
                "independent=YES")));
    assertThat(owed(missing, "T22")).isEmpty();
    assertThat(contacts.added(screener, missing)).hasSize(1);
  }

  @Test
  void startsThemLaterForAChildWhoWasStillAway() {
    Map<String, String> away = Typed.with(Typed.missing());
    away.keySet().removeIf(field -> field.startsWith("returned"));
    ReferralId missing = record(ShortForm.MISSING, away).id();
    assertThat(owed(missing, "T22")).isEmpty();

    contacts.add(
        screener,
        missing,
        Step.RETURNED,
        Typed.answers(
            Typed.fields(
                "returnedOn.day=3",
                "returnedOn.month=3",
                "returnedOn.year=2026",
                "returnedAt=7am")));

    assertThat(owed(missing, "T22").orElseThrow().due())
        .isEqualTo(Instant.parse("2026-03-06T07:00:00Z"));
  }

  @Test
  void owesAVisitWithinSevenWorkingDaysOfNoticeOfPrivateFostering() {
    ReferralId notice = record(ShortForm.PRIVATE_FOSTERING, Typed.privateFostering()).id();

    assertThat(owed(notice, "T23.first").orElseThrow().dueDay())
        .isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(contacts.noticeDue(screener, referrals.read(screener, notice)))
        .as("six weeks before 1 April")
        .contains(LocalDate.of(2026, 2, 18));
    contacts.add(
        screener,
        notice,
        Step.VISITED,
        Typed.answers(
            Typed.fields(
                "on.day=3",
                "on.month=3",
                "on.year=2026",
                "by=Grace Holt",
                "childSeenAlone=YES",
                "suitable=YES",
                "found=Settled and well.")));
    assertThat(owed(notice, "T23.first")).isEmpty();
    assertThat(owed(notice, "T23.first-year").orElseThrow().dueDay())
        .isEqualTo(LocalDate.of(2026, 4, 14));
  }

  @Test
  void owesAConferenceForAChildWhoMovedHereWithAProtectionPlan() {
    ReferralId transfer = record(ShortForm.TRANSFER_IN, Typed.transferIn()).id();

    assertThat(owed(transfer, "FRONT.transfer-answer").orElseThrow().dueDay())
        .isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(owed(transfer, "FRONT.transfer-conference").orElseThrow().dueDay())
        .isEqualTo(LocalDate.of(2026, 3, 24));
    contacts.add(
        screener,
        transfer,
        Step.TAKEN_ON,
        Typed.answers(Typed.fields("done=ANSWERED", "on.day=3", "on.month=3", "on.year=2026")));
    assertThat(owed(transfer, "FRONT.transfer-answer")).isEmpty();
    assertThat(owed(transfer, "FRONT.transfer-conference")).isPresent();
  }

  @Test
  void tellsScrutinyWhatCameOfRightCareRightPerson() {
    ReferralId declined = record(ShortForm.RIGHT_CARE, Typed.rightCare()).id();
    String harm = "select harm from reporting.right_care_facts where id = :id and police_declined";
    assertThat(fact(harm, declined)).isEqualTo("NOT_KNOWN_YET");

    contacts.add(
        screener,
        declined,
        Step.HARM,
        Typed.answers(Typed.fields("harm=NONE", "whatBecame=Found at home, well.")));

    assertThat(fact(harm, declined)).isEqualTo("NONE");
  }

  @Test
  void takesANoticeFromAPartnerAndAcknowledgesIt() {
    Actor officer = signedIn.as(school.id(), Role.REFERRER);

    Receipt receipt =
        contacts.record(
            officer, ShortForm.FOR_INFORMATION, Typed.answers(Typed.forInformation()), key(), true);

    assertThat(triage.read(screener, receipt.id()).line().takenBy()).isNull();
    assertThat(referrals.mine(officer)).extracting(ReferralLine::id).contains(receipt.id());
    assertThat(outbox.about(screener, Subject.of(Referrals.KIND, receipt.id()))).isNotEmpty();
  }

  @Test
  void keepsToItselfWhatTheHubWroteDownLater() {
    Actor officer = signedIn.as(school.id(), Role.REFERRER);
    Receipt receipt =
        contacts.record(
            officer, ShortForm.RIGHT_CARE, Typed.answers(Typed.rightCare()), key(), true);
    contacts.add(
        screener,
        receipt.id(),
        Step.HARM,
        Typed.answers(Typed.fields("harm=NONE", "whatBecame=Known to the hub only.")));

    assertThat(contacts.added(officer, receipt.id())).isEmpty();
    assertThat(referrals.read(officer, receipt.id()).pages()).hasSize(1);
  }

  @Test
  void refusesAPartnerTheFormsThatAreTheHubs() {
    Actor officer = signedIn.as(school.id(), Role.REFERRER);

    for (ShortForm form : List.of(ShortForm.CALL, ShortForm.TRANSFER_IN)) {
      assertThatThrownBy(
              () -> contacts.record(officer, form, Typed.answers(Typed.call()), key(), true))
          .isInstanceOf(UnknownId.class);
    }
    ReferralId notice = record(ShortForm.MISSING, Typed.missing()).id();
    assertThatThrownBy(() -> contacts.add(officer, notice, Step.RETURNED, Typed.answers(Map.of())))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void writesDownAStepOfItsOwnKindOnly() {
    ReferralId call = record(ShortForm.CALL, Typed.call()).id();

    assertThatThrownBy(() -> contacts.add(screener, call, Step.VISITED, Typed.answers(Map.of())))
        .isInstanceOf(UnknownId.class);
  }

  private Map<String, String> promised() {
    return Typed.with(
        Typed.call(),
        "caller=PROFESSIONAL",
        "agency=" + school.name(),
        "promised=true",
        "promisedBy.day=5",
        "promisedBy.month=3",
        "promisedBy.year=2026");
  }

  private Receipt record(ShortForm form, Map<String, String> typed) {
    return contacts.record(screener, form, Typed.answers(typed), key(), true);
  }

  private Optional<Deadline> owed(ReferralId contact, String rule) {
    return deadlines.of(screener, Subject.of(Referrals.KIND, contact)).stream()
        .filter(Deadline::isOwed)
        .filter(deadline -> deadline.rule().id().equals(rule))
        .findFirst();
  }

  private Deadline promiseOf(ReferralId call) {
    return deadlines.of(screener, new Subject(Promises.KIND, call.value())).getFirst();
  }

  private int facts(String sql, ReferralId id) {
    return work.as(
        screener, () -> jdbc.sql(sql).param("id", id.value()).query(Integer.class).single());
  }

  private String fact(String sql, ReferralId id) {
    return work.as(
        screener, () -> jdbc.sql(sql).param("id", id.value()).query(String.class).single());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
