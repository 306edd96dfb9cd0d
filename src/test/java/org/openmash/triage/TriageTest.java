package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadline;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.ReferralStatus;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.referral.ToldOutcome;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class TriageTest {

  @Autowired Triage triage;
  @Autowired Inbox inbox;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  Actor midwife;
  Actor screener;
  Actor manager;

  @BeforeEach
  void aMidwifeAndAHub() {
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
    manager = signedIn.as(Role.HUB_MANAGER);
  }

  @Test
  void findsEveryReferralOnTheDeskWithItsWorkingDayRunning() {
    ReferralId referral = referred(1);
    ContactView contact = triage.read(screener, referral);
    assertThat(contact.line().state()).isEqualTo(ContactState.WAITING);
    assertThat(contact.deadlines())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.rule().id()).isEqualTo("T1");
          assertThat(d.dueDay()).isEqualTo(LocalDate.of(2026, 3, 4));
        });
    assertThat(inbox.count(screener, Filter.all(Tray.WAITING))).isPositive();
  }

  @Test
  void givesAContactToOneOfThirtyWhoReachForItAtOnce() throws Exception {
    ReferralId referral = referred(1);
    List<Actor> hub = Stream.generate(() -> signedIn.as(Role.SCREENER)).limit(30).toList();
    try (ExecutorService reaching = Executors.newFixedThreadPool(8)) {
      List<Callable<Take>> calls =
          hub.stream().<Callable<Take>>map(actor -> () -> triage.take(actor, referral)).toList();
      List<Take> takes = reaching.invokeAll(calls).stream().map(Future::resultNow).toList();
      assertThat(takes).filteredOn(Take.Taken.class::isInstance).hasSize(1);
      assertThat(takes).filteredOn(Take.AlreadyTaken.class::isInstance).hasSize(29);
    }
    assertThat(referrals.read(midwife, referral).line().status())
        .isEqualTo(ReferralStatus.LOOKED_AT);
  }

  @Test
  void countsTheColourFromTheMomentOfReceiptAndKeepsEachRating() {
    ReferralId referral = taken(1);
    clock.forward(Duration.ofHours(1));
    triage.rate(screener, referral, RatingForm.of(Rag.AMBER, "A pattern."));
    triage.rate(screener, referral, RatingForm.of(Rag.RED, "Now there is an injury."));
    ContactView contact = triage.read(screener, referral);
    assertThat(contact.ratings()).extracting(Rating::rag).containsExactly(Rag.AMBER, Rag.RED);
    assertThat(contact.deadlines())
        .filteredOn(d -> d.rule().id().equals("RAG.red"))
        .singleElement()
        .extracting(Deadline::due)
        .isEqualTo(Instant.parse("2026-03-03T14:00:00Z"));
    assertThat(contact.deadlines()).noneMatch(d -> d.rule().id().equals("RAG.amber") && d.isOwed());
  }

  @Test
  void decidesAtOnceWhatNeedsNoSecondPersonAndTellsTheReferrer() {
    ReferralId referral = taken(1);
    triage.decide(screener, referral, children(referral), decision("EARLY_HELP"));
    ToldOutcome told = referrals.read(midwife, referral).told().getFirst();
    assertThat(told.outcomeKey()).isEqualTo("triage.outcome.EARLY_HELP");
    assertThat(told.level()).isEqualTo("3");
    assertThat(told.reason()).isEqualTo("Because the family agreed.");
    assertThat(referrals.read(midwife, referral).line().status()).isEqualTo(ReferralStatus.DECIDED);
    assertThat(triage.read(screener, referral).deadlines()).noneMatch(Deadline::isOwed);
  }

  @Test
  void tellsNothingBeforeAManagerHasAuthorised() {
    ReferralId referral = taken(1);
    DecisionView proposal =
        triage.decide(screener, referral, children(referral), decision("ASSESSMENT")).getFirst();
    assertThat(proposal.state()).isEqualTo(DecisionState.PROPOSED);
    assertThat(referrals.read(midwife, referral).told()).isEmpty();
    triage.authorise(manager, proposal.id());
    assertThat(referrals.read(midwife, referral).told()).hasSize(1);
    assertThat(triage.read(manager, referral).line().state()).isEqualTo(ContactState.DECIDED);
  }

  @Test
  void closesWithoutHelpOnlyWithASecondPerson() {
    ReferralId referral = taken(1);
    assertThat(
            triage
                .decide(screener, referral, children(referral), decision("NO_FURTHER_ACTION"))
                .getFirst()
                .state())
        .isEqualTo(DecisionState.PROPOSED);
  }

  @Test
  void letsNobodyAuthoriseTheirOwnProposalNorAScreenerAny() {
    ReferralId referral = referred(1);
    triage.take(manager, referral);
    DecisionView own =
        triage.decide(manager, referral, children(referral), decision("ASSESSMENT")).getFirst();
    assertThatThrownBy(() -> triage.authorise(manager, own.id()))
        .isInstanceOf(NotYourTurn.class)
        .hasMessage("triage.refused.own-proposal");
    assertThatThrownBy(() -> triage.authorise(screener, own.id())).isInstanceOf(UnknownId.class);
  }

  @Test
  void sendsBackWithAReasonAndLetsTheScreenerDecideAnew() {
    ReferralId referral = taken(1);
    DecisionView proposal =
        triage.decide(screener, referral, children(referral), decision("ASSESSMENT")).getFirst();
    triage.sendBack(manager, proposal.id(), new SendBackForm("Call the school first."));
    assertThatThrownBy(() -> triage.authorise(manager, proposal.id()))
        .hasMessage("triage.refused.settled");
    DecisionView again =
        triage.decide(screener, referral, children(referral), decision("ASSESSMENT")).getFirst();
    triage.authorise(manager, again.id());
    assertThat(triage.read(screener, referral).decisions())
        .extracting(DecisionView::state)
        .containsExactly(DecisionState.SENT_BACK, DecisionState.IN_FORCE);
  }

  @Test
  void decidesPerChildAndIsDoneOnlyWhenEachOneIs() {
    ReferralId referral = taken(2);
    List<ChildId> children = children(referral);
    triage.decide(screener, referral, List.of(children.get(0)), decision("EARLY_HELP"));
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(referrals.read(midwife, referral).told()).hasSize(1);
    triage.decide(screener, referral, List.of(children.get(1)), decision("INFORMATION_AND_ADVICE"));
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.DECIDED);
  }

  @Test
  void refusesASecondDecisionForTheSameChild() {
    ReferralId referral = taken(1);
    triage.decide(screener, referral, children(referral), decision("EARLY_HELP"));
    assertThatThrownBy(
            () -> triage.decide(screener, referral, children(referral), decision("EARLY_HELP")))
        .hasMessage("triage.refused.already");
  }

  @Test
  void needsSomebodyWhoHasTheContactBeforeItDecides() {
    ReferralId referral = referred(1);
    assertThatThrownBy(
            () -> triage.decide(screener, referral, children(referral), decision("EARLY_HELP")))
        .hasMessage("triage.refused.not-taken");
  }

  @Test
  void appendsACorrectionAndTellsItAsOne() {
    ReferralId referral = taken(1);
    DecisionView first =
        triage.decide(screener, referral, children(referral), decision("EARLY_HELP")).getFirst();
    triage.correct(
        screener,
        first.id(),
        decision("SIGNPOST").with("signpostTo", "Health visiting"),
        new CorrectionForm("The family already has early help."));
    List<DecisionView> decisions = triage.read(screener, referral).decisions();
    assertThat(decisions)
        .extracting(DecisionView::state)
        .containsExactly(DecisionState.CORRECTED, DecisionState.IN_FORCE);
    assertThat(decisions.getFirst().settledReason())
        .isEqualTo("The family already has early help.");
    assertThat(referrals.read(midwife, referral).told())
        .extracting(ToldOutcome::correction)
        .containsExactly(false, true);
  }

  @Test
  void keepsTheFirstDecisionInForceUntilAStrongerCorrectionIsAuthorised() {
    ReferralId referral = taken(1);
    DecisionView first =
        triage.decide(screener, referral, children(referral), decision("EARLY_HELP")).getFirst();
    DecisionView better =
        triage.correct(
            screener, first.id(), decision("ASSESSMENT"), new CorrectionForm("New injury."));
    assertThat(triage.read(screener, referral).decisions().getFirst().state())
        .isEqualTo(DecisionState.IN_FORCE);
    triage.authorise(manager, better.id());
    List<DecisionView> decisions = triage.read(screener, referral).decisions();
    assertThat(decisions)
        .extracting(DecisionView::state)
        .containsExactly(DecisionState.CORRECTED, DecisionState.IN_FORCE);
    assertThat(decisions.getFirst().settledReason()).isEqualTo("New injury.");
  }

  @Test
  void keepsBothRecordsWhenTwoWriteAtOnce() {
    ReferralId referral = taken(1);
    Actor colleague = signedIn.as(Role.SCREENER);
    assertThat(triage.keepRecord(screener, referral, record("Mine"), 0))
        .isEqualTo(new Saving.Kept(1));
    Saving second = triage.keepRecord(colleague, referral, record("Theirs"), 0);
    assertThat(second).isInstanceOf(Saving.Conflict.class);
    RecordVersion kept = ((Saving.Conflict) second).theirs();
    assertThat(kept.recorded().answers().text("analysis")).isEqualTo("Mine");
    assertThat(triage.keepRecord(colleague, referral, record("Both"), kept.version()))
        .isEqualTo(new Saving.Kept(2));
  }

  @Test
  void isClosedToPartnersAndReadOnlyToInspectors() {
    ReferralId referral = taken(1);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThatThrownBy(() -> triage.read(midwife, referral)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> inbox.page(midwife, Filter.all(Tray.OPEN), null, 10))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> inbox.counts(midwife)).isInstanceOf(UnknownId.class);
    assertThat(triage.read(inspector, referral).line().state()).isEqualTo(ContactState.TAKEN);
    assertThatThrownBy(() -> triage.take(inspector, referral)).isInstanceOf(UnknownId.class);
  }

  private ReferralId referred(int children) {
    return referrals
        .receive(
            midwife,
            new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(children)))
        .id();
  }

  private ReferralId taken(int children) {
    ReferralId referral = referred(children);
    assertThat(triage.take(screener, referral)).isInstanceOf(Take.Taken.class);
    return referral;
  }

  private List<ChildId> children(ReferralId referral) {
    return referrals.read(screener, referral).line().children().stream()
        .map(ReferredChild::id)
        .toList();
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

  private static Answers record(String analysis) {
    return Answers.of(
        Map.of("familySpokenTo", "YES", "childSeenByAnybody", "YES", "analysis", analysis));
  }
}
