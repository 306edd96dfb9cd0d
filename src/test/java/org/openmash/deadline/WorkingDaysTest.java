package org.openmash.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  /** As gov.uk publishes them for England and Wales; 2028 as the rules give it. */
  private static final Map<Integer, List<String>> BANK_HOLIDAYS =
      Map.of(
          2022, // the platinum jubilee moved one and added one; a state funeral; Christmas Day a
              // Sunday
              List.of(
                  "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26",
                  "12-27"),
          2023, // the coronation
              List.of(
                  "01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"),
          2024, List.of("01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"),
          2025, List.of("01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"),
          2026, List.of("01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"),
          2027, List.of("01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"),
          2028, List.of("01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"));

  private final WorkingDays days = new WorkingDays();

  @ParameterizedTest
  @CsvSource({"2022", "2023", "2024", "2025", "2026", "2027", "2028"})
  void knowTheBankHolidaysOfEngland(int year) {
    assertThat(days.bankHolidays(year))
        .containsExactlyInAnyOrderElementsOf(
            BANK_HOLIDAYS.get(year).stream().map(d -> LocalDate.parse(year + "-" + d)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-30,  1, 2026-03-31",
    "2026-03-30, 10, 2026-04-15",
    "2026-03-30, 15, 2026-04-22",
    "2026-03-30, 45, 2026-06-05",
    "2026-12-23,  1, 2026-12-24",
    "2026-12-23, 15, 2027-01-18",
    "2026-12-23, 20, 2027-01-25",
    "2026-03-06,  1, 2026-03-09", // Friday
    "2026-03-07,  1, 2026-03-09", // Saturday: counting begins on Monday
    "2026-04-02,  1, 2026-04-07", // the day before Good Friday
    "2026-03-07,  0, 2026-03-07",
  })
  void beginWithTheNextWorkingDay(LocalDate start, int limit, LocalDate due) {
    assertThat(days.after(start, limit)).isEqualTo(due);
    assertThat(days.between(start, due)).isEqualTo(limit);
  }

  @Test
  void countBackFromAConference() {
    assertThat(days.after(LocalDate.parse("2026-04-08"), -3)).isEqualTo("2026-04-01");
  }

  @Test
  void areNoneBetweenADayAndAnEarlierOne() {
    assertThat(days.between(LocalDate.parse("2026-04-08"), LocalDate.parse("2026-04-01"))).isZero();
  }

  @Test
  void leaveOutScotlandsAndNorthernIrelandsHolidays() {
    assertThat(
            Arrays.asList("2026-01-02", "2026-03-17", "2026-07-13", "2026-08-03", "2026-11-30")
                .stream()
                .map(LocalDate::parse))
        .allMatch(days::isWorkingDay);
  }
}
