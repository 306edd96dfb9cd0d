package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GestationTest {

  private static final LocalDate EXPECTED = LocalDate.of(2026, 5, 12);

  @Test
  void fitsFromTwentyTwoWeeksToFortyThree() {
    assertThat(Gestation.doubt(EXPECTED, EXPECTED.minusWeeks(18))).isNull();
    assertThat(Gestation.doubt(EXPECTED, EXPECTED)).isNull();
    assertThat(Gestation.doubt(EXPECTED, EXPECTED.plusWeeks(3))).isNull();
  }

  @Test
  void isDoubtedBeforeAndAfter() {
    assertThat(Gestation.doubt(EXPECTED, EXPECTED.minusWeeks(18).minusDays(1))).isEqualTo("early");
    assertThat(Gestation.doubt(EXPECTED, EXPECTED.plusWeeks(3).plusDays(1))).isEqualTo("late");
  }

  @Test
  void isNotDoubtedWhereNobodyKnowsWhenTheBabyWasExpected() {
    assertThat(Gestation.doubt(null, EXPECTED)).isNull();
  }
}
