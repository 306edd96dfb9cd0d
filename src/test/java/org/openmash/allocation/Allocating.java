package org.openmash.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.notification.Outbox;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.openmash.workforce.Grade;
import org.openmash.workforce.WorkerForm;
import org.openmash.workforce.Workers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A hub of the test's own that decided about two siblings, with two teams and three workers. */
@HubTest
abstract class Allocating {

  static final Duration A_DAY = Duration.ofDays(1);

  @Autowired Cases cases;
  @Autowired HandOvers handOvers;
  @Autowired Caseloads caseloads;
  @Autowired Counts counts;
  @Autowired Workers workers;
  @Autowired Watching watching;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  HubId hub = new HubId("a" + UUID.randomUUID().toString().substring(0, 8));
  AgencyId council;
  TeamId north;
  Actor screener;
  Actor manager;
  Actor leader;
  Actor ada;
  Actor ben;
  ReferralId referral;

  @BeforeEach
  void aCouncil() {
    council =
        agencies
            .add(
                Actor.system("test"),
                Agency.of(
                    AgencyId.next(),
                    "Council " + UUID.randomUUID(),
                    AgencyKind.CHILDRENS_SOCIAL_CARE,
                    Reach.by("council@council.example"),
                    LocalDate.of(2020, 1, 1)))
            .id();
    north = TeamId.next();
    agencies.put(
        Actor.system("test"),
        new Team(north, council, "North", null, new Span(LocalDate.of(2020, 1, 1), null)));
    screener = somebody("Sam Field", Role.SCREENER);
    manager = somebody("Mo Lane", Role.HUB_MANAGER);
    leader = somebody("Lou Hart", Role.TEAM_MANAGER);
    ada = worker("Ada Reed", WORKS);
    ben = worker("Ben Holt", WORKS);
    referral = refer(2);
  }

  static final WorkerForm WORKS =
      new WorkerForm(Grade.SOCIAL_WORKER, "SW100001", 100, null, null, null, null);

  Actor worker(String name, @Nullable WorkerForm terms) {
    Actor somebody = somebody(name, Role.CASE_WORKER);
    if (terms != null) {
      workers.put(leader, somebody.user(), north, terms);
    }
    return somebody;
  }

  Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, council, Set.of(role), hub));
  }

  ReferralId refer(int children) {
    return refer(examples.aboutOlderSiblings(children));
  }

  ReferralId refer(Answers about) {
    Actor head = signedIn.as(school(), Role.REFERRER);
    Submission sent = new Submission(UUID.randomUUID().toString(), about);
    ReferralId made = Here.in(hub, () -> referrals.receive(head, sent).id());
    triage.take(screener, made);
    return made;
  }

  private AgencyId school() {
    return agencies
        .add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("school@school.example"),
                LocalDate.of(2020, 1, 1)))
        .id();
  }

  /** Decides the same for every child, in force. */
  List<CaseLine> decide(String outcome) {
    List<ChildId> children =
        triage.read(screener, referral).referral().line().children().stream()
            .map(child -> child.id())
            .toList();
    triage
        .decide(screener, referral, children, decision(outcome))
        .forEach(made -> inForce(made.id()));
    return cases.about(manager, referral);
  }

  void inForce(DecisionId id) {
    DecisionView made = triage.decision(manager, id);
    if (made.state() == DecisionState.PROPOSED) {
      triage.authorise(manager, id);
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

  void give(CaseId id, Actor to) {
    cases.give(leader, id, to.user(), new AllocateForm(ChangeReason.FCONTA, null));
  }

  Deadline owed(CaseId id, String rule) {
    return deadlines.of(leader, Case.subject(id)).stream()
        .filter(each -> each.isOwed() && each.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  List<String> owed(CaseId id) {
    return deadlines.of(leader, Case.subject(id)).stream()
        .filter(Deadline::isOwed)
        .map(each -> each.rule().id())
        .toList();
  }

  /** What workers and managers were told of this referral. */
  List<String> mails() {
    return outbox.about(manager, Subject.of(Referrals.KIND, referral)).stream()
        .map(told -> told.words())
        .filter(words -> words.startsWith("allocation"))
        .toList();
  }

  Instant now() {
    return clock.instant();
  }

  String page(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
