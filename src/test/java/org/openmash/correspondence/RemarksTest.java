package org.openmash.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Outbox;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class RemarksTest {

  @Autowired Remarks remarks;
  @Autowired Chaser chaser;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private AgencyId school;
  private Actor head;
  private Actor screener;
  private ReferralId referral;

  @BeforeEach
  void aHeadTeacherReferred() {
    Agency agency =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    school = agency.id();
    head = signedIn.as(school, Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    referral =
        referrals
            .receive(
                head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
            .id();
  }

  @Test
  void asksAndAnswersAndShowsEachSideThatItWasRead() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    assertThat(remarks.waiting(head)).containsExactly(referral);
    assertThat(remarks.read(screener, referral).getFirst().readAt()).isNull();
    assertThat(remarks.read(head, referral).getFirst().words()).isEqualTo("Who collects him?");
    assertThat(remarks.read(screener, referral).getFirst().readAt()).isEqualTo(clock.instant());

    remarks.answer(head, referral, new RemarkForm("His aunt."));
    assertThat(remarks.waiting(head)).isEmpty();
    assertThat(remarks.waiting(screener)).contains(referral);
    assertThat(remarks.read(screener, referral))
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.QUESTION, Remark.Kind.ANSWER);
    assertThat(remarks.waiting(screener)).doesNotContain(referral);
  }

  @Test
  void owesTheAnswerInTwoWorkingDaysAndStopsThatClockWithIt() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    assertThat(answerOwed())
        .singleElement()
        .satisfies(d -> assertThat(d.dueDay()).isEqualTo(LocalDate.of(2026, 3, 5)));
    remarks.answer(head, referral, new RemarkForm("His aunt."));
    assertThat(answerOwed()).noneMatch(Deadline::isOwed);
  }

  @Test
  void saysInNoMailWhatWasAskedOrAboutWhom() {
    remarks.ask(screener, referral, new RemarkForm("Does Zebedee live there?"));
    assertThat(outbox.about(screener, subject()))
        .anyMatch(told -> told.words().equals("correspondence.mail.question"));
    assertThat(outbox.about(screener, subject()).toString()).doesNotContain("Zebedee");
  }

  @Test
  void remindsOnceOfAQuestionLeftForTwoWorkingDays() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    chaser.remind();
    assertThat(reminders()).isZero();
    clock.forward(Duration.ofDays(3));
    chaser.remind();
    chaser.remind();
    // To the head teacher and to the school's mailbox.
    assertThat(reminders()).isEqualTo(2);
  }

  @Test
  void remindsNobodyWhoAnswered() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    remarks.answer(head, referral, new RemarkForm("His aunt."));
    clock.forward(Duration.ofDays(3));
    chaser.remind();
    assertThat(reminders()).isZero();
  }

  @Test
  void takesASecondPressForTheSameWords() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    assertThat(remarks.read(screener, referral)).hasSize(1);
  }

  @Test
  void isHiddenFromEverybodyElse() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    Actor stranger = signedIn.as(Role.REFERRER);
    Actor colleague = signedIn.as(school, Role.REFERRER);
    for (Actor other : List.of(stranger, colleague)) {
      assertThatThrownBy(() -> remarks.read(other, referral)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> remarks.answer(other, referral, new RemarkForm("Me?")))
          .isInstanceOf(UnknownId.class);
    }
    assertThat(
            work.as(
                stranger,
                () ->
                    jdbc.sql("select count(*) from correspondence.remark where referral_id = ?")
                        .param(referral.value())
                        .query(Integer.class)
                        .single()))
        .isZero();
    assertThatThrownBy(() -> remarks.ask(head, referral, new RemarkForm("Me?")))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> remarks.answer(screener, referral, new RemarkForm("Me?")))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void leavesNoReceiptWhenSomebodyInspects() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    remarks.answer(head, referral, new RemarkForm("His aunt."));
    remarks.read(signedIn.as(Role.INSPECTOR), referral);
    assertThat(remarks.waiting(screener)).contains(referral);
  }

  @Test
  void showsTheQuestionOnTheReferralsOwnPageAndTakesTheAnswerThere() {
    remarks.ask(screener, referral, new RemarkForm("Who collects him?"));
    String page = page("/referrals/" + referral, head);
    assertThat(page).contains("The hub asks you something");
    assertThat(page("/correspondence/" + referral, head)).contains("Who collects him?");
    MockHttpServletResponse empty = post("");
    assertThat(empty.getStatus()).isEqualTo(400);
    assertThat(post("His aunt.").getStatus()).isEqualTo(302);
    assertThat(page("/correspondence/" + referral, screener)).contains("His aunt.");
    assertThat(page("/inbox/" + referral, screener)).contains("/correspondence/" + referral);
  }

  private MockHttpServletResponse post(String words) {
    return mvc.post()
        .uri("/correspondence/" + referral)
        .cookie(signedIn.cookie(head))
        .with(csrf())
        .param("words", words)
        .exchange()
        .getResponse();
  }

  private String page(String path, Actor actor) {
    try {
      MockHttpServletResponse response =
          mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange().getResponse();
      assertThat(response.getStatus()).isEqualTo(200);
      return Jsoup.parse(response.getContentAsString()).html();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private List<Deadline> answerOwed() {
    return deadlines.of(screener, subject()).stream()
        .filter(deadline -> deadline.rule().id().equals("FRONT.answer"))
        .toList();
  }

  private long reminders() {
    return outbox.about(screener, subject()).stream()
        .filter(told -> told.words().equals("correspondence.mail.reminder"))
        .count();
  }

  private Subject subject() {
    return Subject.of(Referrals.KIND, referral);
  }
}
