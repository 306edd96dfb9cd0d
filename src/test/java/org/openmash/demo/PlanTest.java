package org.openmash.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.NhsNumber;

class PlanTest {

  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
  private final Size size = new Size(4_000, 2, 7, NOW, 0);
  private final List<Plan.Planned> all = contacts(size);

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    assertThat(contacts(size)).isEqualTo(all);
    assertThat(contacts(new Size(4_000, 2, 8, NOW, 0))).isNotEqualTo(all);
  }

  @Test
  void tellsAsManyContactsAsWereAskedForUpToNow() {
    assertThat(all).hasSize(8_000);
    assertThat(all)
        .allMatch(p -> p.at().isBefore(NOW) && p.at().isAfter(NOW.minus(Duration.ofDays(732))));
    assertThat(all.stream().map(p -> p.day().getMonth()).collect(Collectors.toSet())).hasSize(12);
  }

  @Test
  void tellsEveryKindAsOftenAsCouncilsHearIt() {
    Map<Kind, Long> counted = new EnumMap<>(Kind.class);
    all.forEach(p -> counted.merge(p.kind(), 1L, Long::sum));
    assertThat(counted.keySet()).isEqualTo(Set.of(Kind.values()));
    double police = counted.get(Kind.POLICE) + counted.get(Kind.DOMESTIC_ABUSE);
    assertThat(police / all.size()).isBetween(0.25, 0.35);
    assertThat(counted.get(Kind.SCHOOL) / (double) all.size()).isBetween(0.15, 0.22);
    assertThat(all).filteredOn(Plan.Planned::again).hasSizeBetween(1_100, 2_000);
  }

  @Test
  void letsNoSchoolReferAtWeekends() {
    assertThat(all)
        .filteredOn(p -> p.kind() == Kind.SCHOOL)
        .noneMatch(
            p -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(p.day().getDayOfWeek()));
  }

  @Test
  void namesChildrenUnderEighteenAndUnbornBabiesStillExpected() {
    assertThat(all)
        .allSatisfy(p -> {
          assertThat(p.family().children().isEmpty()).isEqualTo(p.told().unborn());
          assertThat(p.family().children())
              .allMatch(
                  c -> c.born().isBefore(p.day()) && c.born().isAfter(p.day().minusYears(18)));
          assertThat(p.expected()).isAfter(p.day());
        });
  }

  @Test
  void leavesFourDaysOfWorkOnTheDesk() {
    assertThat(all.stream().filter(p -> p.stage() != Plan.Stage.SETTLED)).hasSize(size.open());
    assertThat(all.stream().map(Plan.Planned::stage).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Plan.Stage.values()));
    assertThat(new Size(90_000, 5, 7, NOW, 0).open()).isEqualTo(1_000);
  }

  @Test
  void putsOntoTheDeskOfASmallCountyWhatCameInTheLastDays() {
    Size small = new Size(150, 1, 7, NOW, 0);
    assertThat(contacts(small))
        .filteredOn(p -> p.stage() != Plan.Stage.SETTLED)
        .hasSize(small.open())
        .allMatch(p -> p.at().isAfter(NOW.minus(Duration.ofDays(5))));
  }

  @Test
  void letsFamiliesOfOneLaneNeverMeetThoseOfTheOther() {
    assertThat(all).allMatch(p -> p.number() % 2 == p.family().number() % 2);
  }

  @Test
  void tellsTheNewestFirstWhereTheDeskMustSoonBeFull() {
    Size ahead = new Size(10, 1, 7, NOW, 4);
    assertThat(IntStream.range(0, 10).map(ahead::inOrder))
        .containsExactly(6, 7, 8, 9, 0, 1, 2, 3, 4, 5);
  }

  @Test
  void givesNobodyANumberThatCouldBeSomebodys() {
    assertThat(IntStream.range(0, 300).mapToObj(Invented::nhsNumber))
        .filteredOn(number -> !number.isEmpty())
        .hasSizeGreaterThan(250)
        .doesNotHaveDuplicates()
        .allMatch(number -> NhsNumber.parse(number).value().startsWith("999"));
  }

  @Test
  void saysInOneSentenceWhatIsWrongWithWhatWasTyped() {
    Map.of(
            List.of("--contacts", "many"), "needs a whole number after it, not \"many\"",
            List.of("--contacts", "0"), "from 1 to 1,000,000, not 0",
            List.of("--years=90"), "from 1 to 20, not 90",
            List.of("--contacts=900000", "--years=20"), "--contacts times --years",
            List.of("--until", "soon"), "a day after it such as 2026-03-03",
            List.of("--people", "7"), "There is no option \"--people\"")
        .forEach((words, said) ->
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> CountyWords.of(words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said));
    assertThat(CountyWords.of(List.of("--until", "2026-03-01")).size(NOW).now())
        .isEqualTo(LocalDate.of(2026, 3, 1).atTime(17, 0).toInstant(ZoneOffset.UTC));
  }

  private static List<Plan.Planned> contacts(Size size) {
    Plan plan = Plan.of(size);
    return IntStream.range(0, size.contacts()).mapToObj(plan::contact).toList();
  }
}
