package org.openmash.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.openmash.form.Answers;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.WithdrawForm;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.NotYourTurn;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class SignalsTest {

  private static final String REASONS =
      "Seen at school and at home; the mother asks for help herself and the health visitor comes every week. ";

  @Autowired Signals signals;
  @Autowired LevelGaps gaps;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired InformationRequests requests;
  @Autowired RequestExamples asked;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("s" + UUID.randomUUID().toString().substring(0, 8));
  private Actor head;
  private Actor screener;
  private Actor manager;

  @BeforeEach
  void everybodyIsThere() {
    AgencyId desk = AgencyId.next();
    screener = somebody(desk, Role.SCREENER);
    manager = somebody(desk, Role.HUB_MANAGER);
    head = somebody(school().id(), Role.REFERRER);
  }

  @Test
  void sayBeforeADecisionThatOneWasClosedNotLongAgoAndHowOftenItCame() throws Exception {
    Answers about = examples.aboutOlderSiblings(1);
    decide(refer(about), "INFORMATION_AND_ADVICE", "2", REASONS + "A.");
    clock.forward(Duration.ofDays(10));
    ReferralId second = refer(about);
    assertThat(page(second))
        .contains(
            "Closed without help 10 days before: was that too early?",
            "Another contact about this child in the 12 months before");
    decide(second, "INFORMATION_AND_ADVICE", "2", REASONS + "B.");
    clock.forward(Duration.ofDays(200));
    assertThat(page(refer(about)))
        .contains("Contact number 3 within 12 months, and none of them brought a worker")
        .doesNotContain("Closed without help");
  }

  @Test
  void sayNothingOfAChildWhoComesForTheFirstTime() throws Exception {
    assertThat(page(refer(examples.aboutOlderSiblings(1)))).doesNotContain("Weigh this");
  }

  @Test
  void tellAManagerWhatSpeaksAgainstWhatWasDecided() throws Exception {
    ReferralId referral = refer(examples.aboutOlderSiblings(2));
    List<ReferredChild> children = referrals.read(screener, referral).line().children();
    triage.take(screener, referral);
    made(referral, children.getFirst(), "EARLY_HELP", "2", REASONS);
    DecisionView proposal = made(referral, children.getLast(), "NO_FURTHER_ACTION", "1", "Fine.");
    assertThat(proposal.state()).isEqualTo(DecisionState.PROPOSED);
    assertThat(body("/decisions/" + proposal.id(), manager))
        .contains(
            "What speaks against it",
            "of the same report was decided on level 2",
            "Lower than proposed: level 1, and whoever referred proposed level 2",
            "The reasons are a few words",
            "Not ticked before closing",
            "Earlier contacts were read")
        .doesNotContain("<li>Somebody saw the child or spoke with them</li>");
    triage.authorise(manager, proposal.id());
    assertThat(signals.lately(manager, 0, 50))
        .filteredOn(line -> line.referral().id().equals(referral))
        .extracting(Signals.Line::why)
        .contains(List.of("quality.why.LOWER", "quality.why.SIBLING", "quality.why.SHORT"));
    assertThat(body("/quality/signals", manager)).contains("reasons of a few words");
    assertThatThrownBy(() -> signals.lately(head, 0, 50)).isInstanceOf(UnknownId.class);
  }

  @Test
  void noticeReasonsThatWereWrittenBefore() throws Exception {
    decide(refer(examples.aboutOlderSiblings(1)), "NO_FURTHER_ACTION", "2", REASONS);
    clock.forward(Duration.ofDays(1));
    ReferralId referral = refer(examples.aboutOlderSiblings(1));
    ReferredChild child = referrals.read(screener, referral).line().children().getFirst();
    triage.take(screener, referral);
    DecisionView again = made(referral, child, "NO_FURTHER_ACTION", "2", REASONS.toUpperCase());
    assertThat(body("/decisions/" + again.id(), manager))
        .contains("The same reasons were written before, word for word");
  }

  @Test
  void closeNothingWhileAnAnswerIsOut() throws Exception {
    ReferralId referral = refer(examples.aboutOlderSiblings(1));
    ReferredChild child = referrals.read(screener, referral).line().children().getFirst();
    triage.take(screener, referral);
    Agency surgery = school();
    RequestId request = asked.asked(screener, referral, surgery.id());
    assertThat(page(referral)).contains("An answer is out: " + surgery.name());
    assertThatThrownBy(() -> made(referral, child, "NO_FURTHER_ACTION", "1", REASONS))
        .isInstanceOf(NotYourTurn.class)
        .hasMessage("triage.refused.answer-out");
    assertThat(made(referral, child, "EARLY_HELP", "2", REASONS).state())
        .as("help can begin at once")
        .isEqualTo(DecisionState.IN_FORCE);

    ReferralId other = refer(examples.aboutOlderSiblings(1));
    ReferredChild theirs = referrals.read(screener, other).line().children().getFirst();
    triage.take(screener, other);
    DecisionView proposal = made(other, theirs, "NO_FURTHER_ACTION", "1", REASONS);
    RequestId late = asked.asked(screener, other, surgery.id());
    assertThatThrownBy(() -> triage.authorise(manager, proposal.id()))
        .hasMessage("triage.refused.answer-out");
    requests.withdraw(screener, late, new WithdrawForm("They know nothing."));
    triage.authorise(manager, proposal.id());
    assertThat(triage.decision(manager, proposal.id()).state()).isEqualTo(DecisionState.IN_FORCE);
    assertThat(request).isNotNull();
  }

  @Test
  void measureHowFarTheLevelsProposedAndDecidedLieApart() throws Exception {
    decide(refer(examples.aboutOlderSiblings(1)), "INFORMATION_AND_ADVICE", "1", REASONS);
    clock.forward(Duration.ofDays(40));
    decide(refer(examples.aboutOlderSiblings(1)), "EARLY_HELP", "2", REASONS + "Later.");
    decide(refer(examples.aboutOlderSiblings(1)), "EARLY_HELP", "4", REASONS + "Last.");
    LevelGaps.Views views = gaps.all(manager);
    assertThat(views.months())
        .containsExactly(
            new LevelGap("2026-03-01", 1, 0, 1, 0, 1), new LevelGap("2026-04-01", 2, 1, 0, 1, 2));
    assertThat(views.kinds()).containsExactly(new LevelGap("agencykind.SCHOOL", 3, 1, 1, 1, 3));
    assertThat(views.agencies())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.of()).startsWith("School ");
          assertThat(gap.percentSame()).isEqualTo(33);
          assertThat(gap.mean()).isEqualTo(1.0);
        });
    assertThat(body("/quality/levels", manager)).contains("April 2026", "School", "1 (50%)");
    assertThatThrownBy(() -> gaps.all(head)).isInstanceOf(UnknownId.class);
  }

  private String page(ReferralId referral) throws Exception {
    ReferredChild child = referrals.read(screener, referral).line().children().getFirst();
    return body("/inbox/" + referral + "/decision?child=" + child.id(), screener);
  }

  private String body(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private void decide(ReferralId referral, String outcome, String level, String reasons) {
    ReferredChild child = referrals.read(screener, referral).line().children().getFirst();
    triage.take(screener, referral);
    DecisionView decision = made(referral, child, outcome, level, reasons);
    if (decision.state() == DecisionState.PROPOSED) {
      triage.authorise(manager, decision.id());
    }
  }

  private DecisionView made(
      ReferralId referral, ReferredChild child, String outcome, String level, String reasons) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("level", level);
    answers.put("outcome", outcome);
    answers.put("indicators", List.of("L21"));
    answers.put("family", "TOLD");
    answers.put("evidence", List.of("THE_REFERRAL"));
    answers.put("rationale", reasons);
    answers.put("toReferrer", "The school sees them every day.");
    if (outcome.equals("NO_FURTHER_ACTION")) {
      answers.put("checked", List.of("CHILD_SEEN"));
    }
    return triage.decide(screener, referral, List.of(child.id()), Answers.of(answers)).getFirst();
  }

  private ReferralId refer(Answers about) {
    Submission sent = new Submission(UUID.randomUUID().toString(), about);
    return Here.in(hub, () -> referrals.receive(head, sent).id());
  }

  private Agency school() {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            "School " + UUID.randomUUID(),
            AgencyKind.SCHOOL,
            new Reach(List.of(EmailAddress.parse("school@school.example")), null, ""),
            LocalDate.of(2020, 1, 1)));
  }

  private Actor somebody(AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", "Sam Field", agency, Set.of(role), hub));
  }
}
