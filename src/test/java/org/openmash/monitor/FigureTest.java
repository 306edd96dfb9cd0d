package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.AgencyId;

class FigureTest {

  private static final Figure SMALL = new Figure.Small();
  private static final Figure LEFT_OUT = new Figure.LeftOut();

  @Test
  void saysNoneAndFiveAndMoreAsTheyAreAndNothingBetween() {
    assertThat(Figure.of(0)).isEqualTo(exact(0));
    assertThat(List.of(Figure.of(1), Figure.of(4))).containsOnly(SMALL);
    assertThat(Figure.of(5)).isEqualTo(exact(5));
  }

  @Test
  void leavesOutAPartFromWhichASmallOneCouldBeReckoned() {
    assertThat(Figure.parts(List.of(9L, 3L, 7L, 0L)))
        .containsExactly(exact(9), SMALL, LEFT_OUT, exact(0));
    assertThat(Figure.parts(List.of(1L, 1L, 8L))).containsExactly(SMALL, SMALL, LEFT_OUT);
    assertThat(Figure.parts(List.of(4L, 3L, 8L))).containsExactly(SMALL, SMALL, exact(8));
    assertThat(Figure.parts(List.of(6L, 5L))).containsExactly(exact(6), exact(5));
    assertThat(Figure.parts(List.of(2L))).containsExactly(SMALL);
  }

  @Test
  void saysTheWholeOfLateContactsAndHidesAReasonOfFew() {
    Lateness late = Lateness.of(Map.of("NOT_SAID", 6L, "OTHER", 2L, "SAFETY_FIRST", 9L));
    assertThat(late.all()).isEqualTo(exact(17));
    assertThat(late.reasons())
        .containsExactly(
            new Lateness.Share("SAFETY_FIRST", exact(9)),
            new Lateness.Share("NOT_SAID", LEFT_OUT),
            new Lateness.Share("OTHER", SMALL));
    assertThat(Lateness.of(Map.of("OTHER", 2L)).all()).isEqualTo(SMALL);
  }

  @Test
  void namesNoAgencyThatWasAskedFewTimes() {
    AgencyId police = AgencyId.next();
    Answering all =
        Answering.of(
            List.of(
                new Answering.Asked(police, 8, 6, 5, Duration.ofHours(3), 2, 1),
                new Answering.Asked(AgencyId.next(), 4, 4, 4, Duration.ofHours(1), 0, 0),
                new Answering.Asked(AgencyId.next(), 3, 1, 1, Duration.ofHours(1), 2, 0)),
            Map.of(police, "Police"));
    assertThat(all.agencies()).hasSize(1);
    Answering.Line line = all.agencies().getFirst();
    assertThat(line.name()).isEqualTo("Police");
    assertThat(line.asked()).isEqualTo(exact(8));
    assertThat(line.halfBy()).contains(Duration.ofHours(3));
    assertThat(line.inTime()).contains(71);
    assertThat(List.of(line.owed(), line.late())).containsOnly(SMALL);
    assertThat(all.others())
        .satisfies(others -> {
          assertThat(others).isNotNull();
          assertThat(others.name()).isEmpty();
          assertThat(others.asked()).isEqualTo(exact(7));
          assertThat(others.halfBy()).isEmpty();
          assertThat(others.inTime()).contains(100);
        });
  }

  @Test
  void saysNoTimeAndNoShareThatRestOnFewAnswers() {
    AgencyId school = AgencyId.next();
    Answering.Line line =
        Answering.of(
                List.of(new Answering.Asked(school, 5, 4, 1, Duration.ofHours(9), 1, 0)), Map.of())
            .agencies()
            .getFirst();
    assertThat(line.halfBy()).isEmpty();
    assertThat(line.inTime()).isEmpty();
  }

  private static Figure exact(long count) {
    return new Figure.Exact(count);
  }
}
