package org.openmash.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.openmash.escalation.RaiseForm.What;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Answer;
import org.openmash.kernel.DecisionId;
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
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.ContactState;
import org.openmash.triage.CorrectionForm;
import org.openmash.triage.DecisionState;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class EscalationsTest {

  private static final EmailAddress MAILBOX = EmailAddress.parse("safeguarding@school.example");
  private static final Duration A_DAY = Duration.ofDays(1);

  @Autowired Escalations escalations;
  @Autowired MovingUp movingUp;
  @Autowired Referrals referrals;
  @Autowired Triage triage;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("e" + UUID.randomUUID().toString().substring(0, 8));
  private final AgencyId desk = AgencyId.next();
  private Actor midwife;
  private Actor screener;
  private Actor manager;
  private ReferralId referral;

  @BeforeEach
  void aMidwifeReferred() {
    screener = somebody(desk, Role.SCREENER);
    manager = somebody(desk, Role.HUB_MANAGER);
    midwife = partner(Role.REFERRER);
    referral = refer(examples.aboutOlderSiblings(1));
  }

  @Test
  void startTheHubsClockAndShowWhatWasDecidedAsDisputed() throws Exception {
    decide("NO_FURTHER_ACTION");
    assertThat(page("/referrals/" + referral, midwife))
        .contains("I disagree", "This is not safe")
        .doesNotContain("Disputed");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one())
        .satisfies(it -> {
          assertThat(it.level()).isEqualTo(1);
          assertThat(it.state()).isEqualTo(DisagreementState.OPEN);
          assertThat(it.isQuick()).isFalse();
          assertThat(it.due()).isEqualTo(owed("T26.first").due());
        });
    assertThat(owed("T26.first").due()).isEqualTo(Instant.parse("2026-03-05T23:59:59.999999Z"));
    assertThat(page("/referrals/" + referral, midwife)).contains("Disputed", "Your disagreement");
    assertThat(page("/inbox/" + referral, screener)).contains("Disputed");
    assertThat(escalations.waiting(screener)).isEqualTo(1);
    assertThat(escalations.waiting(midwife)).isZero();
    assertThat(triage.read(screener, referral).line().state())
        .as("the decision stands")
        .isEqualTo(ContactState.DECIDED);
    assertThatThrownBy(() -> escalations.raise(midwife, referral, raise(What.NOT_SAFE)))
        .isInstanceOf(NotYourSay.class)
        .hasMessage("escalation.refused.alive");
  }

  @Test
  void canBeRaisedBeforeAnythingIsHeardAndAreQuickWhereItIsNotSafe() throws Exception {
    assertThat(page("/referrals/" + referral, midwife)).contains("This is not safe");
    assertThat(page("/escalations/" + referral + "/new?what=NOT_SAFE", midwife))
        .containsPattern("value=\"NOT_SAFE\"[^>]*checked");
    escalations.raise(midwife, referral, raise(What.NOT_SAFE));
    assertThat(one().quick()).containsExactly("escalation.quick.unsafe");
    assertThat(one().due()).isEqualTo(clock.instant().plus(A_DAY));
    assertThat(page("/escalations/" + referral, midwife))
        .contains("Quick", "it moves up by itself");
  }

  @Test
  void beginHigherForABabyNearItsBirthOrOnAWard() {
    escalations.raise(
        midwife,
        referral,
        new RaiseForm(What.DISAGREE, Theme.URGENCY, "Why.", "That.", null, Answer.YES));
    assertThat(one().level()).isEqualTo(2);
    assertThat(one().quick()).containsExactly("escalation.quick.ward");

    referral = refer(examples.aboutTheUnbornOf("Ada", "Fenn", 1));
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).as("ten weeks before the birth").isEqualTo(1);

    clock.forward(Duration.between(clock.instant(), Instant.parse("2026-05-10T09:00:00Z")));
    referral = refer(examples.aboutTheUnbornOf("Ida", "Fenn", 1));
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).as("two days before the birth").isEqualTo(2);
    assertThat(one().quick()).containsExactly("escalation.quick.unborn");
    assertThat(one().due()).isEqualTo(clock.instant().plus(A_DAY));
  }

  @Test
  void moveUpByThemselvesWhereNobodyAnswersAndAreRepeatedOnTheLastLevel() {
    escalations.raise(midwife, referral, raise(What.NOT_SAFE));
    movingUp.look();
    assertThat(one().level()).as("in time").isEqualTo(1);
    for (int level = 2; level <= 4; level++) {
      clock.forward(A_DAY.plusMinutes(1));
      movingUp.look();
      movingUp.look();
      assertThat(one().level()).isEqualTo(level);
      assertThat(owed("T26.risk").due()).isEqualTo(clock.instant().plus(A_DAY));
    }
    assertThat(mails()).contains("escalation.mail.moved", "escalation.mail.up");
    clock.forward(A_DAY.plusMinutes(1));
    movingUp.look();
    movingUp.look();
    assertThat(one().level()).isEqualTo(4);
    assertThat(toTheManager("escalation.mail.moved")).isEqualTo(3);
    assertThat(toTheManager("escalation.mail.late")).isEqualTo(1);
    clock.forward(A_DAY.plusMinutes(1));
    movingUp.look();
    assertThat(toTheManager("escalation.mail.late")).isEqualTo(2);
    assertThat(escalations.about(midwife, referral).disagreements().getFirst().steps())
        .extracting(Step::what)
        .containsExactly(Step.What.RAISED, Step.What.MOVED, Step.What.MOVED, Step.What.MOVED);
  }

  @Test
  void openTheContactAgainWhereWhoeverDisagreedIsRight() {
    DecisionId first = decide("NO_FURTHER_ACTION");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(screener, referral, answer(AnswerForm.Given.UPHELD));
    assertThat(one().state()).isEqualTo(DisagreementState.ANSWERED);
    assertThat(mails()).contains("escalation.mail.answered");
    assertThat(escalations.waiting(midwife)).isEqualTo(1);
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(owed("T1").due()).isAfter(clock.instant());
    assertThat(triage.decision(screener, first).state())
        .as("it stands until somebody decides anew")
        .isEqualTo(DecisionState.IN_FORCE);
    inForce(
        triage
            .correct(screener, first, decision("ASSESSMENT"), new CorrectionForm("They are right."))
            .id());
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.DECIDED);
    escalations.end(midwife, referral, new EndForm(EndForm.How.CONTENT, null));
    assertThat(last().state()).isEqualTo(DisagreementState.SETTLED);
    assertThat(last().result()).isEqualTo(Result.UPHELD);
    assertThat(deadlines.of(screener, subject()).stream().filter(Deadline::isOwed))
        .extracting(each -> each.rule().id())
        .noneMatch(rule -> rule.startsWith("T26"));
  }

  @Test
  void goToAManagerWhoDidNotDecideAndThenOutside() {
    decide("NO_FURTHER_ACTION");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS));
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.DECIDED);
    assertThatThrownBy(
            () -> escalations.answer(screener, referral, answer(AnswerForm.Given.UPHELD)))
        .hasMessage("escalation.refused.answered");
    escalations.further(midwife, referral, new FurtherForm("You did not read it."));
    assertThat(one().level()).isEqualTo(2);
    assertThat(owed("T26.second").due()).isAfter(clock.instant().plus(A_DAY.multipliedBy(5)));
    assertThatThrownBy(
            () -> escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS)))
        .hasMessage("escalation.refused.role");
    assertThatThrownBy(() -> escalations.answer(manager, referral, answer(AnswerForm.Given.STANDS)))
        .as("who authorised it")
        .hasMessage("escalation.refused.own");
    Actor other = somebody(desk, Role.HUB_MANAGER);
    escalations.answer(other, referral, answer(AnswerForm.Given.STANDS));
    escalations.further(midwife, referral, new FurtherForm("Still not."));
    assertThatThrownBy(() -> escalations.answer(other, referral, answer(AnswerForm.Given.STANDS)))
        .hasMessage("escalation.refused.outside");
    escalations.answer(
        other, referral, new AnswerForm(AnswerForm.Given.STANDS, "Read.", "Dr Vale, director"));
    escalations.further(midwife, referral, new FurtherForm("Still not."));
    escalations.meeting(
        screener,
        referral,
        new MeetingForm(LocalDate.of(2026, 3, 9), "Prof. Ash", "All.", "A plan."));
    escalations.answer(
        other, referral, new AnswerForm(AnswerForm.Given.PARTLY, "Agreed.", "Prof. Ash, chair"));
    assertThatThrownBy(() -> escalations.further(midwife, referral, new FurtherForm("Still.")))
        .hasMessage("escalation.refused.last");
  }

  @Test
  void endWhenTakenBackOrWhenNobodyReplies() {
    escalations.raise(midwife, referral, raise(What.NOTHING_HEARD));
    assertThatThrownBy(
            () -> escalations.end(midwife, referral, new EndForm(EndForm.How.CONTENT, null)))
        .hasMessage("escalation.refused.unanswered");
    escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, "It came."));
    assertThat(last().result()).isEqualTo(Result.WITHDRAWN);
    assertThatThrownBy(
            () -> escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null)))
        .isInstanceOf(UnknownId.class);

    clock.forward(Duration.ofMinutes(5));
    escalations.raise(midwife, referral, raise(What.NOTHING_HEARD));
    escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS));
    assertThatThrownBy(() -> escalations.close(manager, referral, new CloseForm("Rang twice.")))
        .hasMessage("escalation.refused.too-early");
    clock.forward(A_DAY.multipliedBy(10));
    movingUp.look();
    assertThat(one().state()).as("only people end it").isEqualTo(DisagreementState.ANSWERED);
    escalations.close(manager, referral, new CloseForm("Rang twice."));
    assertThat(last().result()).isEqualTo(Result.STANDS);
    assertThat(mails()).contains("escalation.mail.closed");
    assertThat(escalations.about(midwife, referral).disagreements()).hasSize(2);
  }

  @Test
  void passALevelNobodyHoldsAPostOf() {
    HubId lonely = new HubId("l" + UUID.randomUUID().toString().substring(0, 8));
    UserId user = UserId.next();
    Actor alone =
        signedIn.as(
            new NewAccount(
                user, user + "@example.org", "Sam Field", desk, Set.of(Role.SCREENER), lonely));
    Submission sent = new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1));
    referral = Here.in(lonely, () -> referrals.receive(midwife, sent).id());
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(alone, referral, answer(AnswerForm.Given.STANDS));
    escalations.further(midwife, referral, new FurtherForm("No."));
    assertThat(escalations.about(midwife, referral).disagreements().getFirst())
        .satisfies(whole -> {
          assertThat(whole.disagreement().level()).isEqualTo(4);
          assertThat(whole.steps()).extracting(Step::what).contains(Step.What.PASSED);
        });
  }

  @Test
  void areNobodysBusinessElsewhere() {
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    Actor stranger = signedIn.as(Role.SCREENER);
    Actor elsewhere = partner(Role.SAFEGUARDING_LEAD);
    Actor colleague = colleague(Role.REFERRER);
    for (Actor other : List.of(stranger, elsewhere, colleague)) {
      assertThatThrownBy(() -> escalations.about(other, referral)).isInstanceOf(UnknownId.class);
      assertThat(escalations.alive(other, 0, 500))
          .noneMatch(line -> line.referral().id().equals(referral));
    }
    assertThat(escalations.alive(colleague(Role.SAFEGUARDING_LEAD), 0, 50)).hasSize(1);
    assertThatThrownBy(() -> escalations.raise(screener, referral, raise(What.DISAGREE)))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> escalations.answer(midwife, referral, answer(AnswerForm.Given.UPHELD)))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void teachTheHubSomethingOnlyTheHubReadsAndAreCountedWhereTheyAreNotTooFew() throws Exception {
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.learn(manager, referral, new LessonForm(Theme.DELAY, "Ring first."));
    assertThat(page("/escalations/" + referral, manager)).contains("Ring first.");
    assertThat(page("/escalations/" + referral, midwife)).doesNotContain("Ring first.");
    assertThat(page("/escalations/figures", manager)).contains("fewer than 5");
    for (int i = 0; i < 4; i++) {
      referral = refer(examples.aboutOlderSiblings(1));
      escalations.raise(midwife, referral, raise(What.DISAGREE));
      escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null));
    }
    Figures figures = escalations.figures(manager, A_DAY);
    assertThat(figures.all().raised()).isEqualTo(5);
    assertThat(figures.all().settled()).isEqualTo(4);
    assertThat(figures.agencies())
        .singleElement()
        .satisfies(row -> assertThat(row.isTold()).isTrue());
    assertThat(figures.results())
        .filteredOn(row -> row.of().equals("WITHDRAWN"))
        .singleElement()
        .satisfies(row -> assertThat(row.isTold()).isFalse());
    assertThat(page("/escalations/figures", manager)).contains("All agencies", "fewer than 5");
  }

  @Test
  void lieBesideGoodPracticeOfEitherSide() throws Exception {
    escalations.thank(midwife, referral, new ThanksForm("Sam", "Rang back within the hour."));
    escalations.thank(manager, referral, new ThanksForm(null, "A clear chronology."));
    assertThat(mails()).contains("escalation.mail.thanks");
    assertThat(page("/escalations/" + referral, midwife))
        .contains("A clear chronology.", "Rang back within the hour.");
    assertThat(page("/escalations", screener)).contains("A clear chronology.");
    assertThat(escalations.figures(manager, A_DAY).thanks()).isEqualTo(2);
  }

  private Disagreement one() {
    return escalations.alive(manager, 0, 50).stream()
        .map(Line::disagreement)
        .filter(each -> each.referral().equals(referral))
        .findFirst()
        .orElseThrow();
  }

  private Disagreement last() {
    return escalations.about(manager, referral).disagreements().getFirst().disagreement();
  }

  private static RaiseForm raise(What what) {
    return new RaiseForm(
        what, Theme.THRESHOLD, "The bruise was not weighed.", "Look again.", null, Answer.NO);
  }

  private static AnswerForm answer(AnswerForm.Given result) {
    return new AnswerForm(result, "We read it again.", null);
  }

  private String page(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private List<String> mails() {
    return outbox.about(manager, subject()).stream().map(told -> told.words()).toList();
  }

  private long toTheManager(String words) {
    return outbox.about(manager, subject()).stream()
        .filter(told -> told.words().equals(words))
        .filter(told -> told.to().value().startsWith(manager.user().toString()))
        .count();
  }

  private Deadline owed(String rule) {
    return deadlines.of(screener, subject()).stream()
        .filter(each -> each.isOwed() && each.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private Subject subject() {
    return Subject.of(Referrals.KIND, referral);
  }

  private DecisionId decide(String outcome) {
    triage.take(screener, referral);
    var child = triage.read(screener, referral).referral().line().children().getFirst().id();
    DecisionId decided =
        triage.decide(screener, referral, List.of(child), decision(outcome)).getFirst().id();
    inForce(decided);
    return decided;
  }

  private void inForce(DecisionId decided) {
    if (triage.decision(manager, decided).state() == DecisionState.PROPOSED) {
      triage.authorise(manager, decided);
    }
  }

  private static Answers decision(String outcome) {
    return Answers.of(
        Map.of(
            "level",
            "3",
            "indicators",
            List.of("U21"),
            "outcome",
            outcome,
            "family",
            "TOLD",
            "evidence",
            List.of("THE_REFERRAL"),
            "rationale",
            "It fits.",
            "toReferrer",
            "Because the family agreed."));
  }

  private ReferralId refer(Answers answers) {
    Submission sent = new Submission(UUID.randomUUID().toString(), answers);
    return Here.in(hub, () -> referrals.receive(midwife, sent).id());
  }

  private Actor partner(Role role) {
    Agency agency =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Maternity " + UUID.randomUUID(),
                AgencyKind.MATERNITY_TRUST,
                new Reach(List.of(MAILBOX), null, ""),
                LocalDate.of(2020, 1, 1)));
    return somebody(agency.id(), role);
  }

  private Actor colleague(Role role) {
    return somebody(midwife.agency(), role);
  }

  private Actor somebody(AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", "Sam Field", agency, Set.of(role), hub));
  }
}
