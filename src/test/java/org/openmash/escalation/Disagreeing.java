package org.openmash.escalation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.notification.Outbox;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.DecisionState;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A midwife of a maternity trust, and a hub of the test's own that she referred somebody to. */
@HubTest
abstract class Disagreeing {

  static final EmailAddress MAILBOX = EmailAddress.parse("safeguarding@school.example");
  static final Duration A_DAY = Duration.ofDays(1);

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

  final HubId hub = new HubId("e" + UUID.randomUUID().toString().substring(0, 8));
  final AgencyId desk = AgencyId.next();
  Actor midwife;
  Actor screener;
  Actor manager;
  ReferralId referral;

  @BeforeEach
  void aMidwifeReferred() {
    screener = somebody(desk, Role.SCREENER);
    manager = somebody(desk, Role.HUB_MANAGER);
    midwife = partner(Role.REFERRER);
    referral = refer(examples.aboutOlderSiblings(1));
  }

  Disagreement one() {
    return escalations.alive(manager, 0, 50).stream()
        .map(Line::disagreement)
        .filter(each -> each.referral().equals(referral))
        .findFirst()
        .orElseThrow();
  }

  Disagreement last() {
    return escalations.about(manager, referral).disagreements().getFirst().disagreement();
  }

  static RaiseForm raise(What what) {
    return new RaiseForm(
        what, Theme.THRESHOLD, "The bruise was not weighed.", "Look again.", null, false);
  }

  static AnswerForm answer(AnswerForm.Given result) {
    return new AnswerForm(result, "We read it again.", null);
  }

  String page(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  List<String> mails() {
    return outbox.about(manager, subject()).stream().map(told -> told.words()).toList();
  }

  long toTheManager(String words) {
    return outbox.about(manager, subject()).stream()
        .filter(told -> told.words().equals(words))
        .filter(told -> told.to().value().startsWith(manager.user().toString()))
        .count();
  }

  Deadline owed(String rule) {
    return deadlines.of(screener, subject()).stream()
        .filter(each -> each.isOwed() && each.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  Subject subject() {
    return Subject.of(Referrals.KIND, referral);
  }

  DecisionId decide(String outcome) {
    triage.take(screener, referral);
    var child = triage.read(screener, referral).referral().line().children().getFirst().id();
    DecisionId decided =
        triage.decide(screener, referral, List.of(child), decision(outcome)).getFirst().id();
    inForce(decided);
    return decided;
  }

  void inForce(DecisionId decided) {
    if (triage.decision(manager, decided).state() == DecisionState.PROPOSED) {
      triage.authorise(manager, decided);
    }
  }

  static Answers decision(String outcome) {
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

  ReferralId refer(Answers answers) {
    Submission sent = new Submission(UUID.randomUUID().toString(), answers);
    return Here.in(hub, () -> referrals.receive(midwife, sent).id());
  }

  Actor partner(Role role) {
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

  Actor colleague(Role role) {
    return somebody(midwife.agency(), role);
  }

  Actor somebody(AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", "Sam Field", agency, Set.of(role), hub));
  }
}
