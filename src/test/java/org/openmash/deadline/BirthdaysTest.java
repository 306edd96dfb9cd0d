package org.openmash.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 18, 2026-03-01", // no 29 February in 2026
    "2008-02-29, 16, 2024-02-29",
    "2008-02-28, 18, 2026-02-28",
    "2008-03-01, 18, 2026-03-01",
    "2020-02-29,  5, 2025-03-01",
  })
  void comeAtTheStartOfTheAnniversary(LocalDate born, int years, LocalDate day) {
    assertThat(Birthdays.reaches(born, years)).isEqualTo(day);
    assertThat(Birthdays.ageOn(born, day)).isEqualTo(years);
    assertThat(Birthdays.ageOn(born, day.minusDays(1))).isEqualTo(years - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, 2026-03-03, 0",
    "2026-03-03, 2025-12-01, 0",
    "2025-12-31, 2026-01-01, 0"
  })
  void giveNoAgeBeforeTheFirst(LocalDate born, LocalDate day, int age) {
    assertThat(Birthdays.ageOn(born, day)).isEqualTo(age);
  }
}
