package org.openmash.baby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.kernel.WrongSetting;

class BabyFileTest {

  private static final String FILE =
      """
      version: Ours
      late-booking-from: 13
      waiting-limit-hours: 24
      steps:
        - {id: discharge, week: 37, en: Discharge, cy: Rhyddhau, source: Ours}
        - {id: booking, week: 10, en: Booking, cy: Trefnu, source: Ours}
      """;

  @Test
  void readsACouncilsOwnStepsInTheOrderOfTheirWeeks() {
    BabySteps.Read read = read(FILE);
    assertThat(read.steps())
        .extracting(BabySteps.Planned::id)
        .containsExactly("booking", "discharge");
    assertThat(read.steps().getFirst().due(LocalDate.of(2026, 5, 12)))
        .isEqualTo(LocalDate.of(2025, 10, 14));
    assertThat(BabySteps.week(LocalDate.of(2026, 5, 12), LocalDate.of(2025, 10, 14))).isEqualTo(10);
    assertThat(BabySteps.week(LocalDate.of(2026, 5, 12), LocalDate.of(2025, 10, 13))).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    "id: booking,id: parade,parade is none of",
    "id: booking,id: discharge,discharge is there twice",
    "week: 10,week: 41,week is a whole number from 1 to 40",
    "late-booking-from: 13,late-booking-from: soon,late-booking-from is a whole number",
    "waiting-limit-hours: 24,hours: 24,waiting-limit-hours is a whole number",
    "cy: Trefnu,xx: Trefnu,a text is missing: cy",
  })
  void stopsTheStartWithWhatIsWrong(String right, String wrong, String said) {
    assertThatThrownBy(() -> read(FILE.replace(right, wrong)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("baby.yaml")
        .hasMessageContaining(said);
  }

  private static BabySteps.Read read(String file) {
    return BabyFile.read(
        "baby.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
