package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of the inbox, its pages, its badges, and what stands in a row. */
@HubTest
class InboxTest {

  @Autowired Inbox inbox;
  @Autowired Triage triage;
  @Autowired RagScheme scheme;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  Actor midwife;
  Actor screener;
  Actor colleague;

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
    colleague = signedIn.as(Role.SCREENER);
  }

  @Test
  void showsAsManyInEachCountedPileAsItsBadgeSays() {
    triage.take(screener, referred());
    referred();
    for (Tray tray : Tray.values()) {
      if (tray.isCounted()) {
        assertThat(all(Filter.all(tray), 7))
            .as(tray.name())
            .hasSize(inbox.counts(screener).getOrDefault(tray, -1));
      }
    }
  }

  @Test
  void ordersByWhatIsDueSoonestThenByColour() {
    ReferralId later = referred();
    ReferralId red = referred();
    triage.rate(screener, red, RatingForm.of(Rag.RED, "An injury."));
    assertThat(all(Filter.all(Tray.OPEN), 50))
        .isSortedAccordingTo(
            Comparator.comparing((InboxLine line) -> line.due() == null ? Instant.MAX : line.due())
                .thenComparing(line -> scheme.weight(line.contact().colour())))
        .extracting(line -> line.contact().referral())
        .containsSubsequence(red, later);
  }

  @Test
  void skipsAndDoublesNothingWhileOthersArriveBetweenTwoPages() {
    List<ReferralId> before = List.of(referred(), referred(), referred(), referred());
    Set<ReferralId> shown = new HashSet<>();
    Place place = null;
    int rows = 0;
    do {
      InboxPart part = inbox.page(screener, Filter.all(Tray.WAITING), place, 3);
      part.lines().forEach(line -> shown.add(line.contact().referral()));
      rows += part.lines().size();
      place = part.next() == null ? null : Place.parse(part.next().toString()).orElseThrow();
      if (rows <= 12) {
        ReferralId urgent = referred();
        triage.rate(screener, urgent, RatingForm.of(Rag.RED, "It came in between."));
      }
    } while (place != null);
    assertThat(shown).hasSize(rows).containsAll(before);
  }

  @Test
  void movesNothingOfTheListOfClosedOnesEither() {
    ReferralId first = closed();
    clock.forward(Duration.ofMinutes(1));
    ReferralId second = closed();
    assertThat(all(Filter.all(Tray.DECIDED), 5))
        .extracting(line -> line.contact().referral())
        .containsSubsequence(second, first)
        .doesNotHaveDuplicates();
  }

  @Test
  void saysHowManyHaveComeInSinceTheListWasShown() {
    Filter filter = Filter.all(Tray.OPEN);
    referred();
    Arrivals then = Arrivals.parse(inbox.arrivals(screener, filter).toString()).orElseThrow();
    assertThat(inbox.arrivedSince(screener, filter, then)).isZero();
    referred();
    ReferralId third = referred();
    triage.take(colleague, third);
    assertThat(inbox.arrivedSince(screener, filter, then)).isEqualTo(2);
    Filter unborn = new Filter(Tray.OPEN, Set.of(), Set.of(), Set.of(), Set.of(Filter.Flag.UNBORN));
    Arrivals none = inbox.arrivals(screener, unborn);
    referred();
    assertThat(inbox.arrivedSince(screener, unborn, none)).isZero();
  }

  @Test
  void callsNothingNewThatIsReadInFromLongAgo() {
    Filter filter = Filter.all(Tray.OPEN);
    referred();
    Arrivals then = inbox.arrivals(screener, filter);
    HubClock.at(clock.instant().minus(Duration.ofDays(30)), this::referred);
    assertThat(inbox.arrivedSince(screener, filter, then)).isZero();
    referred();
    assertThat(inbox.arrivedSince(screener, filter, then)).isEqualTo(1);
  }

  @Test
  void saysWhoIsLookingUntilTwoMinutesLater() {
    ReferralId referral = referred();
    triage.read(colleague, referral);
    triage.read(screener, referral);
    assertThat(row(referral).looking()).containsExactly(colleague.user());
    clock.forward(Duration.ofSeconds(121));
    assertThat(row(referral).looking()).isEmpty();
  }

  @Test
  void countsContactsOfTheLastYearAndSeesAWorkerInTheFamily() {
    Answers same = examples.aboutOlderSiblings(2);
    ReferralId first = referred(same);
    triage.take(screener, first);
    triage.decide(
        screener,
        first,
        List.of(referrals.read(screener, first).line().children().getFirst().id()),
        decision("PASS_TO_OPEN_CASE").with("openCaseWorker", "The North team"));
    ReferralId second = referred(same);
    assertThat(row(second).marks()).isEqualTo(new InboxLine.Marks(2, true, true));
    assertThat(row(referred()).marks()).isEqualTo(new InboxLine.Marks(1, false, false));
  }

  @Test
  void givesSeveralToAColleagueAndLeavesTheClosedOnesAlone() {
    ReferralId waiting = referred();
    ReferralId taken = referred();
    triage.take(screener, taken);
    ReferralId closed = closed();
    int given = inbox.assign(screener, List.of(waiting, taken, closed, taken), colleague.user());
    assertThat(given).isEqualTo(2);
    assertThat(List.of(waiting, taken))
        .allSatisfy(id ->
            assertThat(triage.read(screener, id).line().takenBy()).isEqualTo(colleague.user()));
    assertThat(triage.read(screener, closed).line().takenBy()).isEqualTo(screener.user());
  }

  private InboxLine row(ReferralId referral) {
    return all(Filter.all(Tray.OPEN), 50).stream()
        .filter(line -> line.contact().referral().equals(referral))
        .findFirst()
        .orElseThrow();
  }

  private List<InboxLine> all(Filter filter, int size) {
    List<InboxLine> lines = new ArrayList<>();
    @Nullable Place place = null;
    do {
      InboxPart part = inbox.page(screener, filter, place, size);
      lines.addAll(part.lines());
      place = part.next();
    } while (place != null);
    return lines;
  }

  private ReferralId closed() {
    ReferralId referral = referred();
    triage.take(screener, referral);
    triage.decide(
        screener,
        referral,
        referrals.read(screener, referral).line().children().stream()
            .map(ReferredChild::id)
            .toList(),
        decision("EARLY_HELP"));
    return referral;
  }

  private ReferralId referred() {
    return referred(examples.aboutOlderSiblings(1));
  }

  private ReferralId referred(Answers about) {
    return referrals.receive(midwife, new Submission(UUID.randomUUID().toString(), about)).id();
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
}
