package org.openmash.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.notification.Outbox;
import org.openmash.notification.Told;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.referral.ToldOutcome;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class FeedbacksTest {

  private static final EmailAddress MAILBOX = EmailAddress.parse("safeguarding@school.example");
  private static final Duration A_WEEK = Duration.ofDays(7);

  @Autowired Feedbacks feedbacks;
  @Autowired Trials trials;
  @Autowired Reminder reminder;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("f" + UUID.randomUUID().toString().substring(0, 8));
  private Actor head;
  private Actor screener;
  private Actor manager;
  private ReferralId referral;

  @BeforeEach
  void aHeadTeacherReferred() {
    AgencyId desk = AgencyId.next();
    screener = somebody(desk, Role.SCREENER);
    manager = somebody(desk, Role.HUB_MANAGER);
    head = somebodyAt(AgencyKind.SCHOOL, "Hill Road, Ashmere, ZA1 1AA");
    referral = refer(head);
  }

  @Test
  void owesASchoolItsOutcomeBeforeTheSchoolDayEnds() {
    tell();
    assertThat(owed(referral))
        .singleElement()
        .satisfies(owed -> {
          assertThat(owed.rule().id()).isEqualTo("FRONT.feedback-school");
          assertThat(owed.due()).isEqualTo(Instant.parse("2026-03-03T15:30:00Z"));
        });
    Actor midwife = somebodyAt(AgencyKind.MATERNITY_TRUST, "");
    ReferralId other = refer(midwife);
    tell(other);
    assertThat(owed(other))
        .singleElement()
        .satisfies(owed -> {
          assertThat(owed.rule().id()).isEqualTo("FRONT.feedback");
          assertThat(owed.due()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        });
  }

  @Test
  void stopsTheClockWhenSomebodyOnTheReferringSideReadsIt() {
    referrals.read(head, referral);
    tell();
    referrals.read(screener, referral);
    assertThat(owed(referral)).as("the hub's own looks do not count").hasSize(1);
    referrals.read(head, referral);
    assertThat(owed(referral)).isEmpty();
    clock.forward(A_WEEK);
    assertThat(feedbacks.late(screener, 0, 50)).isEmpty();
  }

  @Test
  void remindsOnceAndListsWhoeverHasNotReadInTime() {
    tell();
    reminder.remind();
    assertThat(mails("feedback.mail.reminder")).isEmpty();
    assertThat(feedbacks.countLate(screener)).isZero();

    clock.forward(A_WEEK);
    reminder.remind();
    reminder.remind();
    assertThat(mails("feedback.mail.reminder")).hasSize(2);
    assertThat(feedbacks.late(screener, 0, 50))
        .singleElement()
        .satisfies(late -> {
          assertThat(late.referral().id()).isEqualTo(referral);
          assertThat(late.chased()).isEqualTo(clock.instant());
        });
    assertThat(feedbacks.countLate(screener)).isEqualTo(1);
  }

  @Test
  void endsWithACall() {
    tell();
    clock.forward(A_WEEK);
    OutcomeId told = feedbacks.late(screener, 0, 50).getFirst().id();
    feedbacks.rung(screener, told, new RungForm("Mrs Okafor, head", null));
    assertThat(feedbacks.late(screener, 0, 50)).isEmpty();
    assertThat(owed(referral)).isEmpty();
    assertThat(feedbacks.figures(manager, A_WEEK.multipliedBy(2)))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.district()).isEqualTo("ZA1");
          assertThat(share.told()).isEqualTo(1);
          assertThat(share.rung()).isEqualTo(1);
          assertThat(share.read()).isZero();
          assertThat(share.inTime()).isZero();
        });
  }

  @Test
  void isOwedByNobodyAnyLongerAfterAMonth() {
    tell();
    clock.forward(Duration.ofDays(40));
    reminder.remind();
    assertThat(owed(referral)).isEmpty();
    assertThat(feedbacks.countLate(screener)).isZero();
    assertThat(mails("feedback.mail.reminder")).isEmpty();
    referrals.read(head, referral);
    assertThat(feedbacks.figures(manager, Duration.ofDays(60)))
        .singleElement()
        .satisfies(share -> assertThat(share.read()).isEqualTo(1));
  }

  @Test
  void asksForANameBeforeACallIsNotedAndKeepsWhatWasTyped() {
    tell();
    clock.forward(A_WEEK);
    OutcomeId told = feedbacks.late(screener, 0, 50).getFirst().id();
    assertThat(
            mvc.post()
                .uri("/feedback/" + told + "/rung")
                .cookie(signedIn.cookie(screener))
                .with(csrf())
                .param("said", "She will ring back.")
                .exchange())
        .hasStatus(400)
        .bodyText()
        .contains("She will ring back.")
        .contains("spokenTo-error");
    assertThat(feedbacks.countLate(screener)).isEqualTo(1);
  }

  @Test
  void isNobodysBusinessElsewhere() {
    tell();
    clock.forward(A_WEEK);
    OutcomeId told = feedbacks.late(screener, 0, 50).getFirst().id();
    Actor stranger = signedIn.as(Role.SCREENER);
    assertThat(feedbacks.late(stranger, 0, 50)).noneMatch(late -> late.id().equals(told));
    assertThatThrownBy(() -> feedbacks.rung(stranger, told, new RungForm("Somebody", null)))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> feedbacks.rung(head, told, new RungForm("Myself", null)))
        .isInstanceOf(UnknownId.class);
    Actor elsewhere = somebodyAt(AgencyKind.SCHOOL, "");
    assertThatThrownBy(() -> feedbacks.answer(elsewhere, referral, Asked.HELPFUL, true))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> feedbacks.answer(screener, referral, Asked.HELPFUL, true))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void askedOfAnOutcomeIsAnsweredByOnePressAndChangedByAnother()
      throws UnsupportedEncodingException {
    assertThat(page()).doesNotContain("Do you agree with the outcome?");
    assertThatThrownBy(() -> feedbacks.answer(head, referral, Asked.AGREED, true))
        .isInstanceOf(UnknownId.class);
    tell();
    assertThat(page()).contains("Do you agree with the outcome?", "Was this answer helpful?");
    press("agreed", "no");
    press("helpful", "yes");
    assertThat(page()).contains("You said that you disagree.", "You said that it was helpful.");
    press("agreed", "yes");
    press("agreed", "perhaps");
    assertThat(page()).contains("You said that you agree.");
    assertThat(feedbacks.figures(manager, A_WEEK))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.agreed()).isEqualTo(new Share.Thought(1, 1));
          assertThat(share.helpful()).isEqualTo(new Share.Thought(1, 1));
          assertThat(share.read()).isEqualTo(1);
          assertThat(share.inTime()).isEqualTo(1);
        });
  }

  @Test
  void copiesToMailboxesInTheDistrictsOfATrialFromItsFirstDay() {
    tell();
    assertThat(mails("referral.mail.news")).extracting(Told::to).contains(MAILBOX);
    LocalDate tomorrow = LocalDate.of(2026, 3, 4);
    trials.begin(manager, new TrialForm("za1", tomorrow));
    trials.begin(manager, new TrialForm("ZA1", tomorrow));
    assertThat(trials.all(manager)).hasSize(1);
    assertThat(trials.goTo(screener, head.agency())).isFalse();
    clock.forward(Duration.ofDays(1));
    assertThat(trials.goTo(screener, head.agency())).isTrue();
    Actor outside = somebodyAt(AgencyKind.SCHOOL, "Far Lane, Brack, ZB9 9ZZ");
    ReferralId other = refer(outside);
    tell(other);
    assertThat(outbox.about(manager, Subject.of(Referrals.KIND, other)))
        .filteredOn(told -> told.words().equals("referral.mail.news"))
        .extracting(Told::to)
        .doesNotContain(MAILBOX);
    assertThat(feedbacks.figures(manager, A_WEEK))
        .extracting(Share::district, Share::copied)
        .containsExactlyInAnyOrder(tuple("ZA1", true), tuple("ZB9", false));

    trials.end(manager, trials.all(manager).getFirst().id());
    clock.forward(Duration.ofDays(1));
    assertThat(trials.goTo(screener, head.agency())).isFalse();
    assertThatThrownBy(() -> trials.end(manager, trials.all(manager).getFirst().id()))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> trials.end(head, trials.all(manager).getFirst().id()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void takesOnlyADistrictForOne() {
    assertThat(
            mvc.post()
                .uri("/feedback/copies/new")
                .cookie(signedIn.cookie(manager))
                .with(csrf())
                .param("district", "NORT")
                .param("since.day", "4")
                .param("since.month", "3")
                .param("since.year", "2026")
                .exchange())
        .hasStatus(400)
        .bodyText()
        .contains("Enter the first half of a postcode, such as NM1")
        .contains("NORT");
    assertThat(trials.all(manager)).isEmpty();
  }

  private String page() throws UnsupportedEncodingException {
    return mvc.get()
        .uri("/referrals/" + referral)
        .cookie(signedIn.cookie(head))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private void press(String question, String answer) {
    assertThat(
            mvc.post()
                .uri("/feedback/answers/" + referral + "/" + question)
                .cookie(signedIn.cookie(head))
                .with(csrf())
                .param("answer", answer)
                .exchange())
        .hasStatus(302);
  }

  private List<Told> mails(String words) {
    return outbox.about(manager, Subject.of(Referrals.KIND, referral)).stream()
        .filter(told -> told.words().equals(words))
        .toList();
  }

  private List<Deadline> owed(ReferralId about) {
    return deadlines.of(screener, Subject.of(Referrals.KIND, about)).stream()
        .filter(Deadline::isOwed)
        .filter(deadline -> deadline.rule().id().startsWith("FRONT.feedback"))
        .toList();
  }

  private void tell() {
    tell(referral);
  }

  private void tell(ReferralId about) {
    var child = referrals.lines(screener, List.of(about)).getFirst().children().getFirst().id();
    referrals.tell(
        screener,
        about,
        List.of(
            new ToldOutcome(
                child,
                "triage.outcome.NO_FURTHER_ACTION",
                "1",
                "The school has it in hand.",
                clock.instant(),
                false,
                List.of())),
        false);
  }

  private ReferralId refer(Actor who) {
    Submission sent = new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1));
    return Here.in(hub, () -> referrals.receive(who, sent).id());
  }

  private Actor somebodyAt(AgencyKind kind, String address) {
    Agency agency =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                kind + " " + UUID.randomUUID(),
                kind,
                new Reach(List.of(MAILBOX), null, address),
                LocalDate.of(2020, 1, 1)));
    return somebody(agency.id(), Role.REFERRER);
  }

  private Actor somebody(AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", "Sam Field", agency, Set.of(role), hub));
  }
}
