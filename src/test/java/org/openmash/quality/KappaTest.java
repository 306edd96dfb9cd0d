package org.openmash.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openmash.quality.Kappa.Pair;

class KappaTest {

  /** Fifty cases, 20 and 15 alike, 5 and 10 not: .70 seen, .50 by chance, reckoned by hand. */
  @Test
  void isTheShareBeyondChanceWithItsInterval() {
    Kappa kappa = Kappa.of(table(new int[][] {{20, 5}, {10, 15}}), 2);
    Kappa.Value value = Objects.requireNonNull(kappa.value());
    assertThat(kappa.same()).isEqualTo(35);
    assertThat(value.kappa()).isEqualTo(0.4, within(1e-9));
    // (.2116 - .01) / (50 x .25) = .016128; its root .12700 times 1.95996 is .24891.
    assertThat(value.low()).isEqualTo(0.15109, within(1e-4));
    assertThat(value.high()).isEqualTo(0.64891, within(1e-4));
  }

  @Test
  void countsTwoLevelsApartDouble() {
    double near = kappa(new int[][] {{10, 5, 0}, {0, 10, 0}, {0, 0, 10}});
    double far = kappa(new int[][] {{10, 0, 5}, {0, 10, 0}, {0, 0, 10}});
    assertThat(near).isGreaterThan(far);
    assertThat(kappa(new int[][] {{10, 0, 0}, {0, 10, 0}, {0, 0, 10}})).isEqualTo(1);
  }

  @Test
  void saysNothingOfAFewOrWhereAllAreOfOneLevel() {
    assertThat(Kappa.of(table(new int[][] {{9, 0}, {0, 10}}), 2).value()).isNull();
    assertThat(Kappa.of(table(new int[][] {{30, 0}, {0, 0}}), 2).value()).isNull();
    assertThat(Kappa.of(List.of(), 4)).isEqualTo(new Kappa(0, 0, null));
  }

  private static double kappa(int[][] counts) {
    return Objects.requireNonNull(Kappa.of(table(counts), counts.length).value()).kappa();
  }

  private static List<Pair> table(int[][] counts) {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < counts.length; first++) {
      for (int second = 0; second < counts.length; second++) {
        for (int n = 0; n < counts[first][second]; n++) {
          pairs.add(new Pair(first, second));
        }
      }
    }
    return pairs;
  }
}
