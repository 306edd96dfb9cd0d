package org.openmash.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.NhsNumber;

class PlanTest {

  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
  private final Plan plan = Plan.of(7, NOW, 130);

  @Test
  void isTheSameYearForTheSameSeedAndAnotherForAnother() {
    assertThat(Plan.of(7, NOW, 130)).isEqualTo(plan);
    assertThat(Plan.of(8, NOW, 130)).isNotEqualTo(plan);
  }

  @Test
  void spreadsMoreThanAHundredReferralsOverTwelveMonthsFromEverySource() {
    assertThat(plan.referrals()).hasSizeGreaterThan(100);
    assertThat(plan.referrals())
        .allMatch(p -> p.at().isBefore(NOW) && p.at().isAfter(NOW.minus(Duration.ofDays(367))));
    assertThat(plan.referrals().stream().map(p -> day(p).getMonth()).collect(Collectors.toSet()))
        .hasSizeGreaterThan(9);
    assertThat(plan.referrals().stream().map(p -> p.tale().from()).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Tale.Desk.values()));
    assertThat(plan.referrals().stream().map(p -> p.tale().outcome()).collect(Collectors.toSet()))
        .hasSizeGreaterThan(4);
  }

  @Test
  void letsOnlyThePoliceReferAtWeekends() {
    assertThat(plan.referrals())
        .filteredOn(p -> p.stage() == Plan.Stage.SETTLED)
        .filteredOn(
            p -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day(p).getDayOfWeek()))
        .allMatch(p -> p.tale().from() == Tale.Desk.POLICE);
  }

  @Test
  void namesChildrenUnderEighteenAndUnbornBabiesStillExpected() {
    assertThat(plan.referrals())
        .allSatisfy(p -> {
          assertThat(p.children().isEmpty()).isEqualTo(p.tale().unborn());
          assertThat(p.children())
              .allMatch(c -> c.born().isBefore(day(p)) && c.born().isAfter(day(p).minusYears(18)));
          assertThat(p.expected()).isAfter(day(p));
        });
  }

  @Test
  void leavesTheLastDaysOpenOnTheDesk() {
    assertThat(plan.referrals().stream().map(Plan.Planned::stage).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Plan.Stage.values()));
  }

  @Test
  void givesNobodyANumberThatCouldBeSomebodys() {
    Invented invented = new Invented(new Random(1));
    assertThat(IntStream.range(0, 200).mapToObj(i -> NhsNumber.parse(invented.nhsNumber()).value()))
        .allMatch(number -> number.startsWith("999"));
  }

  private static LocalDate day(Plan.Planned planned) {
    return LocalDate.ofInstant(planned.at(), HubClock.LONDON);
  }
}
