package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.HubHours;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The duty manager's figures, what is foreseen, the sheet handed over, and the colours' history.
 */
@HubTest
class DutyTest {

  private static final Instant TEN = Instant.parse("2026-03-03T10:00:00Z");

  @Autowired Duty duty;
  @Autowired Colours colours;
  @Autowired SchemeHistory history;
  @Autowired Work work;
  @Autowired PerHub<HubHours> hours;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;

  @Test
  void countsWhatCameInAndWhoHasIt() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    DutySheet before = duty.sheet(manager);
    ReferralId referral = referred();
    triage.take(manager, referral);
    referred();
    DutySheet after = duty.sheet(manager);
    assertThat(after.arrived()).isEqualTo(before.arrived() + 2);
    assertThat(after.open()).isEqualTo(before.open() + 2);
    assertThat(after.waiting()).isEqualTo(before.waiting() + 1);
    assertThat(after.hours().getLast().begins()).isEqualTo(TEN);
    assertThat(after.loads())
        .filteredOn(load -> load.worker().equals(manager.user()))
        .singleElement()
        .satisfies(load -> assertThat(load.contacts()).isEqualTo(1));
    assertThat(after.oldest()).isNotNull();
  }

  @Test
  void foreseesWhatWillBeLateAtThisPaceWhileTheHubIsOpen() {
    Instant noon = TEN.plusSeconds(7200);
    Forecast slow = Forecast.of(List.of(noon, noon, noon), 1, TEN, hours.here());
    assertThat(slow.owed()).extracting(Forecast.Owed::late).containsExactly(false, false, true);
    assertThat(slow.dueBy(noon)).isEqualTo(3);
    assertThat(slow.lateBy(noon)).isEqualTo(1);
    assertThat(slow.firstLate(TEN)).contains(noon);
    assertThat(Forecast.of(List.of(noon, noon, noon), 2, TEN, hours.here()).lateBy(noon)).isZero();
    Forecast still = Forecast.of(List.of(noon), 0, TEN, hours.here());
    assertThat(still.lateBy(noon)).isEqualTo(1);
    assertThat(still.lateBy(noon.minusSeconds(1))).isZero();
  }

  @Test
  void handsOverWhatCannotWaitWithTheReasonOfItsColour() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    ReferralId red = referred();
    ReferralId other = referred();
    triage.rate(manager, red, RatingForm.of(Rag.RED, "Nobody has seen her since Friday."));
    triage.rate(manager, other, RatingForm.of(Rag.GREEN, "Help is needed."));
    HandOverSheet sheet = duty.handOver(manager);
    assertThat(sheet.opens()).isEqualTo("2026-03-04T09:00:00Z");
    assertThat(sheet.items())
        .filteredOn(item -> item.line().contact().referral().equals(red))
        .singleElement()
        .satisfies(
            item -> assertThat(item.reason()).isEqualTo("Nobody has seen her since Friday."));
    assertThat(sheet.items()).noneMatch(item -> item.line().contact().referral().equals(other));
    assertThat(sheet.others()).isPositive();
  }

  @Test
  void isForManagersAlone() {
    Actor screener = signedIn.as(Role.SCREENER);
    assertThatThrownBy(() -> duty.sheet(screener)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> duty.handOver(screener)).isInstanceOf(UnknownId.class);
  }

  @Test
  void keepsEverySchemeTheHubHasWorkedWithOnce() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    OldScheme now = colours.history(manager).getFirst();
    assertThat(now.words()).contains("Red | Coch | diamond | [4, danger] | 4 hub-hours");
    int before = colours.history(manager).size();
    Actor keeper = Actor.system("test");
    work.as(keeper, () -> history.keep("Duty group, 1 April", "Now | Nawr"));
    work.as(keeper, () -> history.keep("Duty group, 1 April", "Now | Nawr"));
    work.as(keeper, () -> history.keep(now.version(), now.words()));
    assertThat(colours.history(manager))
        .hasSize(before + 2)
        .extracting(OldScheme::version)
        .startsWith(now.version(), "Duty group, 1 April");
  }

  private ReferralId referred() {
    Agency trust =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Trust " + UUID.randomUUID(),
                AgencyKind.MATERNITY_TRUST,
                Reach.by("safeguarding@trust.example"),
                LocalDate.of(2020, 1, 1)));
    Actor midwife = signedIn.as(trust.id(), Role.REFERRER);
    return referrals
        .receive(
            midwife, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
        .id();
  }
}
