package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadline;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralStatus;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class SplitTest {

  @Autowired Closings closings;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Forms forms;
  @Autowired HubClock clock;
  @Autowired OneTimeCodes mails;

  private final String safeguarding = "safeguarding-" + UUID.randomUUID() + "@school.example";
  private Actor head;
  private Actor screener;
  private Actor manager;
  private ReferralId report;
  private List<ChildId> children;

  @BeforeEach
  void aReportAboutThreeChildren() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by(safeguarding),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    report =
        referrals
            .receive(
                head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(3)))
            .id();
    triage.take(screener, report);
    children =
        referrals.read(screener, report).line().children().stream().map(ReferredChild::id).toList();
  }

  @Test
  void givesTheOtherFamilyAContactOfItsOwn() {
    clock.forward(Duration.ofHours(3));
    ReferralView before = referrals.read(screener, report);
    ReferralId part = split(children.get(2));
    ContactView made = triage.read(screener, part);
    assertThat(made.referral().line().children())
        .extracting(ReferredChild::id)
        .containsExactly(children.get(2));
    assertThat(made.line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(made.line().takenBy()).isEqualTo(screener.user());
    assertThat(made.line().receivedAt()).isEqualTo(before.line().receivedAt());
    assertThat(clocks(part)).isEqualTo(clocks(report)).hasSize(1);
    ReferralView after = referrals.read(screener, report);
    assertThat(after.line().children())
        .extracting(ReferredChild::id)
        .containsExactly(children.get(0), children.get(1));
    assertThat(after.pages()).isEqualTo(before.pages());
  }

  @Test
  void saysOfTheOtherFamilyOnlyWhatIsAboutIt() {
    ReferralView made = referrals.read(screener, split(children.get(2)));
    assertThat(made.line().concern()).isEqualTo("Robin was seen alone at night.");
    assertThat(made.pages())
        .extracting(ReferralView.RecordedPage::page)
        .contains("part", "child", "referrer")
        .doesNotContain("concern", "family", "home");
    assertThat(made.pages())
        .filteredOn(page -> page.page().equals("child"))
        .singleElement()
        .satisfies(page -> assertThat(page.row()).isEqualTo(2));
  }

  @Test
  void showsEachContactAndTheReferrerWhereTheOtherIs() {
    ReferralId part = split(children.get(2));
    ReferralLine made = referrals.read(head, part).line();
    assertThat(referrals.relativesOf(head, report).parts())
        .extracting(ReferralLine::id)
        .containsExactly(part);
    assertThat(referrals.relativesOf(head, part).from())
        .extracting(ReferralLine::id)
        .isEqualTo(report);
    assertThat(referrals.mine(head)).extracting(ReferralLine::id).contains(report, part);
    assertThat(mails.latest(safeguarding)).contains(made.reference().value() + ": part of yours");
  }

  @Test
  void decidesEachByItself() {
    ReferralId part = split(children.get(2));
    decide(part, children.get(2));
    assertThat(triage.read(screener, part).line().state()).isEqualTo(ContactState.DECIDED);
    assertThat(status(part)).isEqualTo(ReferralStatus.DECIDED);
    assertThat(triage.read(screener, report).line().state()).isEqualTo(ContactState.TAKEN);
    assertThatThrownBy(() -> decide(report, children.get(2))).isInstanceOf(UnknownId.class);
  }

  @Test
  void closesWhatIsLeftWhenThatIsDecidedAlready() {
    decide(report, children.get(0), children.get(1));
    split(children.get(2));
    assertThat(triage.read(screener, report).line().state()).isEqualTo(ContactState.DECIDED);
    assertThat(status(report)).isEqualTo(ReferralStatus.DECIDED);
  }

  @Test
  void splitsNothingThatIsDecidedWhollyTakenAwayOrNobodys() {
    decide(report, children.get(0));
    assertThatThrownBy(() -> split(children.get(0))).hasMessage("triage.refused.split-decided");
    assertThatThrownBy(() -> split(children.get(1), children.get(2), children.get(0)))
        .hasMessage("triage.refused.split-decided");
    assertThatThrownBy(() -> split(ChildId.next())).isInstanceOf(UnknownId.class);
    ReferralId waiting =
        referrals
            .receive(
                head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(2)))
            .id();
    List<ChildId> theirs =
        referrals.read(screener, waiting).line().children().stream()
            .map(ReferredChild::id)
            .toList();
    assertThatThrownBy(() -> closings.split(screener, waiting, Set.of(theirs.get(0)), words()))
        .hasMessage("triage.refused.split-not-taken");
    triage.take(screener, waiting);
    assertThatThrownBy(() -> closings.split(screener, waiting, Set.copyOf(theirs), words()))
        .hasMessage("triage.refused.split-all");
    assertThatThrownBy(() -> closings.split(head, waiting, Set.of(theirs.get(0)), words()))
        .isInstanceOf(UnknownId.class);
  }

  private ReferralId split(ChildId... who) {
    return closings.split(screener, report, Set.of(who), words()).id();
  }

  private Filling.Complete<SplitForm> words() {
    Filling<SplitForm> filling =
        forms.fill(SplitForm.class, Answers.of(Map.of("about", "Robin was seen alone at night.")));
    return (Filling.Complete<SplitForm>) filling;
  }

  private void decide(ReferralId contact, ChildId... who) {
    List<DecisionView> made =
        triage.decide(
            screener,
            contact,
            List.of(who),
            Answers.of(
                Map.of(
                    "level", "1",
                    "outcome", "NO_FURTHER_ACTION",
                    "family", "TOLD",
                    "rationale", "It fits.",
                    "toReferrer", "Thank you.",
                    "evidence", List.of("THE_REFERRAL"))));
    made.stream()
        .filter(decision -> decision.state() == DecisionState.PROPOSED)
        .forEach(decision -> triage.authorise(manager, decision.id()));
  }

  private ReferralStatus status(ReferralId referral) {
    return referrals.read(head, referral).line().status();
  }

  private List<LocalDate> clocks(ReferralId referral) {
    return triage.read(screener, referral).deadlines().stream()
        .filter(deadline -> deadline.rule().id().equals("T1"))
        .map(Deadline::dueDay)
        .toList();
  }
}
