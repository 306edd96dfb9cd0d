package org.openmash.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {

  @Test
  void saysNothingFromTooFewWeeks() {
    assertThat(Forecast.of(new int[] {4, 5, 6, 7, 8, 9, 10, 11})).isEmpty();
    assertThat(Forecast.of(new int[9])).isPresent();
  }

  @Test
  void takesWhatWasLeastOff() {
    int[] steps = IntStream.range(0, 40).map(week -> week < 30 ? 10 : 50).toArray();
    Forecast afterAStep = Forecast.of(steps).orElseThrow();
    assertThat(afterAStep.method()).isEqualTo(Method.LAST_WEEK);
    assertThat(afterAStep.expected()).isEqualTo(50);
    assertThat(afterAStep.off()).as("one week of 26 by forty").isEqualTo(40.0 / 26, within(0.001));
    int[] toAndFro = IntStream.range(0, 40).map(week -> week % 2 == 0 ? 10 : 20).toArray();
    assertThat(Forecast.of(toAndFro).orElseThrow().method())
        .isIn(Method.FOUR_WEEKS, Method.TWELVE_WEEKS);
    assertThat(Forecast.of(toAndFro).orElseThrow().expected()).isEqualTo(15);
  }

  @Test
  void knowsASeasonOnceItHasSeenTwo() {
    int[] years = IntStream.range(0, 104).map(week -> week % 52 < 40 ? 5 : week % 7 * 9).toArray();
    Forecast forecast = Forecast.of(years).orElseThrow();
    assertThat(forecast.method()).isNotNull();
    int[] same = new int[104];
    for (int week = 0; week < 104; week++) {
      same[week] = (week % 52 * 37) % 23;
    }
    assertThat(Forecast.of(same).orElseThrow().method()).isEqualTo(Method.LAST_YEAR);
    assertThat(Forecast.of(same).orElseThrow().off()).isZero();
  }

  @Test
  void isTriedOnWeeksItDoesNotKnowYet() {
    int[] weeks = IntStream.range(0, 30).map(week -> week * week % 11).toArray();
    Forecast first = Forecast.of(weeks).orElseThrow();
    int[] later = Arrays.copyOf(weeks, 31);
    later[30] = 500;
    assertThat(Forecast.of(later).orElseThrow().off()).isGreaterThan(first.off());
  }
}
