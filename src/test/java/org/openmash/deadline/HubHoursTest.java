package org.openmash.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.hub.Hubs;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.WrongSetting;

class HubHoursTest {

  private final HubHours office = hours("MON-FRI", "09:00-17:00", "closed");
  private final HubHours always = hours("MON-SUN", "00:00-24:00", "open");

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T10:00,  4, 2026-03-03T14:00",
    "2026-03-03T15:00,  4, 2026-03-04T11:00", // over closing time
    "2026-03-03T18:00,  4, 2026-03-04T13:00", // after closing time
    "2026-03-03T07:00,  4, 2026-03-03T13:00", // before opening time
    "2026-03-03T13:00,  4, 2026-03-03T17:00", // exactly at closing time
    "2026-03-03T17:00,  4, 2026-03-04T13:00", // closing time itself is closed
    "2026-03-06T16:00,  4, 2026-03-09T12:00", // over a weekend
    "2026-04-02T16:00,  4, 2026-04-07T12:00", // over Easter
    "2026-03-03T10:00, 24, 2026-03-06T10:00", // 24 hub hours are three days
    "2026-03-03T10:00, 72, 2026-03-16T10:00", // 72 are nine
    "2026-03-27T16:00,  4, 2026-03-30T12:00", // over the night the clocks go forward
    "2026-10-23T16:00,  4, 2026-10-26T12:00", // over the night they go back
  })
  void passOnlyWhileTheHubIsOpen(LocalDateTime start, int limit, LocalDateTime due) {
    assertThat(office.after(at(start), Duration.ofHours(limit))).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T15:30, 2026-03-03T19:30", // begun in hours: finished past closing time
    "2026-03-03T17:00, 2026-03-04T13:00", // came after hours: begun next morning
    "2026-03-07T11:00, 2026-03-09T13:00",
  })
  void runPastClosingTimeForARed(LocalDateTime start, LocalDateTime due) {
    assertThat(office.afterWithOverrun(at(start), Duration.ofHours(4))).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T20:00, 6, 2026-03-29T03:00", // 01:00 to 02:00 does not exist
    "2026-10-24T20:00, 6, 2026-10-25T01:00", // 01:00 to 02:00 comes twice
    "2026-12-25T20:00, 6, 2026-12-26T02:00",
  })
  void passAsTheyPassForAHubOpenAllNight(LocalDateTime start, int limit, LocalDateTime due) {
    assertThat(always.after(at(start), Duration.ofHours(limit)))
        .isEqualTo(at(start).plus(Duration.ofHours(limit)))
        .satisfies(end -> assertThat(end.atZone(HubClock.LONDON).toLocalDateTime()).isEqualTo(due));
  }

  @Test
  void areClosedOnABankHolidayUnlessSetOtherwise() {
    Instant goodFriday = at(LocalDateTime.parse("2026-04-03T10:00"));
    assertThat(office.isOpen(goodFriday)).isFalse();
    assertThat(hours("MON-FRI", "09:00-17:00", "open").isOpen(goodFriday)).isTrue();
  }

  @Test
  void mayBeOnDaysThatDoNotFollowOneAnother() {
    HubHours some = hours("mon, wed", "08:30-12:00", "closed");
    assertThat(some.after(at(LocalDateTime.parse("2026-03-02T11:00")), Duration.ofHours(2)))
        .isEqualTo(at(LocalDateTime.parse("2026-03-04T09:30")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MON-", "FRI-MON", "MON-TUE-WED", "Montag"})
  void sayWhichDaysAreWrong(String days) {
    assertThatThrownBy(() -> hours(days, "09:00-17:00", "closed"))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "The setting openmash.hub.days is \"%s\", but must be days such as MON-FRI or MON,WED,SAT."
                .formatted(days));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-17", "17:00-09:00", "09:00-09:00", "09:00", "09:00-12:00-17:00"})
  void sayWhichHoursAreWrong(String hours) {
    assertThatThrownBy(() -> hours("MON-FRI", hours, "closed"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("openmash.hub.hours is \"" + hours + "\"");
  }

  private static HubHours hours(String days, String hours, String bankHolidays) {
    return new HubHours(
        Hubs.of(Map.of()).first(), new HubSettings(days, hours, bankHolidays), new WorkingDays());
  }

  private static Instant at(LocalDateTime london) {
    return london.atZone(HubClock.LONDON).withEarlierOffsetAtOverlap().toInstant();
  }
}
