package org.openmash.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.WrongSetting;

class TimetableTest {

  @TempDir Path data;

  @Test
  void holdsAllTwentySevenTimersAndTheFrontDoors() {
    assertThat(
            table().rules().stream()
                .map(rule -> rule.id().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    IntStream.rangeClosed(1, 27).mapToObj(n -> "T" + n),
                    Stream.of(
                        "FRONT",
                        "ALLOC",
                        "SUPERVISION",
                        "TRAINING",
                        "JOINTPLAN",
                        "RAG",
                        "DA",
                        "ASK",
                        "RESTRICTED",
                        "AGREEMENT",
                        "QUALITY",
                        "BABY"))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // the worked dates
    "T1,       2026-03-30T10:00, 2026-03-31T23:59:59.999999",
    "T2,       2026-03-30T10:00, 2026-06-05T23:59:59.999999",
    "T4,       2026-03-30T10:00, 2026-04-22T23:59:59.999999",
    "T5.first, 2026-03-30T10:00, 2026-04-15T23:59:59.999999",
    "T13.first, 2026-12-23T10:00, 2027-01-25T23:59:59.999999",
    // London's day counts, not Greenwich's: half past midnight on the 31st is still the 30th there
    "T1,       2026-03-31T00:30, 2026-04-01T23:59:59.999999",
    // months
    "T27.subject-access, 2026-01-31T10:00, 2026-03-02T23:59:59.999999",
    "T27.subject-access, 2026-03-06T10:00, 2026-04-07T23:59:59.999999",
    "T27.subject-access-extended, 2026-03-03T10:00, 2026-06-03T23:59:59.999999",
    "T27.subject-access, 2028-01-31T10:00, 2028-02-29T23:59:59.999999",
    "T16.five-and-over,  2028-02-29T10:00, 2029-02-28T23:59:59.999999",
    "T7,       2026-03-31T10:00, 2026-09-30T23:59:59.999999",
    // weeks, calendar days and the same day
    "T12.first, 2026-03-25T10:00, 2026-04-01T23:59:59.999999",
    "T25.urgent, 2026-10-20T10:00, 2026-10-27T23:59:59.999999",
    "FRONT.feedback-school, 2026-03-03T10:00, 2026-03-03T15:30",
    "FRONT.feedback-school, 2026-03-06T16:00, 2026-03-09T15:30",
    "T11.report, 2026-04-08T10:00, 2026-04-01T23:59:59.999999",
    // clock hours over both nights the clocks change
    "T22, 2026-03-27T18:00, 2026-03-30T19:00",
    "T22, 2026-10-23T18:00, 2026-10-26T17:00",
    // the hub's rating
    "RAG.red,   2026-03-03T15:30, 2026-03-03T19:30",
    "RAG.red,   2026-03-03T20:00, 2026-03-04T13:00",
    "RAG.amber, 2026-03-03T10:00, 2026-03-06T10:00",
    "RAG.green, 2026-03-03T10:00, 2026-03-16T10:00",
    // before the next school day: a night, a school day, a Friday night, the night before Good
    // Friday
    "DA.key-adult, 2026-03-03T02:00, 2026-03-03T09:00",
    "DA.key-adult, 2026-03-03T09:00, 2026-03-04T09:00",
    "DA.key-adult, 2026-03-06T22:00, 2026-03-09T09:00",
    "DA.key-adult, 2026-03-07T08:00, 2026-03-09T09:00",
    "DA.key-adult, 2026-04-02T23:00, 2026-04-07T09:00",
  })
  void countsAsTheTableSays(String rule, LocalDateTime start, LocalDateTime due) {
    Timetable table = table();
    assertThat(table.due(table.rule(rule), at(start))).contains(at(due));
  }

  @Test
  void countsNothingForBlue() {
    assertThat(table().due(table().rule("RAG.blue"), at(LocalDateTime.parse("2026-03-03T10:00"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadline.properties", "deadline_cy.properties"})
  void hasANameForEachRuleAndUnit(String file) throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
      words.load(reader);
    }
    assertThat(table().rules()).allMatch(rule -> words.containsKey(rule.key()));
    assertThat(Unit.values()).allMatch(unit -> words.containsKey("deadline.unit." + unit.word()));
  }

  @Test
  void letsACouncilSetItsLocalDeadlines() throws IOException {
    write(
        "rules: [{id: RAG.red, limit: 2, unit: clock-hours}, {id: T8, limit: 15}, {id: RAG.blue, limit: 5, unit: weeks}]");
    Timetable table = table();
    assertThat(table.rule("RAG.red").limit())
        .isEqualTo(new Limit.Within(2, Unit.CLOCK_HOURS, false));
    assertThat(table.rule("T8").limit()).isEqualTo(new Limit.Within(15, Unit.WORKING_DAYS, false));
    assertThat(table.rule("RAG.blue").limit()).isEqualTo(new Limit.Within(5, Unit.WEEKS, false));
    assertThat(table.rule("RAG.amber").limit())
        .isEqualTo(new Limit.Within(24, Unit.HUB_HOURS, false));
  }

  @Test
  void willNotChangeWhatTheLawFixes() throws IOException {
    write("rules: [{id: T2, limit: 60}]");
    assertThatThrownBy(this::table)
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("deadlines.yaml: T2 is \"60\"")
        .hasMessageContaining("fixed by law or statutory guidance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: [{id: T99, limit: 1}]                     | T99",
        "rules: [{id: T8, limit: soon}]                   | T8 limit is \"soon\"",
        "rules: [{id: T8, limit: 1.5}]                    | T8 limit is \"1.5\"",
        "rules: [{id: T8, limit: 99999}]                  | T8 limit is \"99999\"",
        "rules: [{id: RAG.red, limit: 0}]                 | RAG.red limit is \"0\"",
        "rules: [{id: T8, unit: fortnights}]              | T8 unit is \"fortnights\"",
        "rules: [{id: T8, overrun: true}]                 | T8 overrun is \"true\"",
        "rules: [{id: T8, overrun: perhaps}]              | T8 overrun is \"perhaps\"",
        "rules: [{id: T8, source: somewhere}]             | T8 is \"source\"",
        "rules: [{id: RAG.blue, limit: 5}]                | RAG.blue unit is \"\"",
        "rules: [oops                                     | YAML that can be read",
        "nothing: here                                    | a list under the word rules",
        "just words                                       | a list under the word rules",
      })
  void saysInOneSentenceWhatIsWrong(String yaml, String sentence) throws IOException {
    write(yaml);
    assertThatThrownBy(this::table)
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining(sentence)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void missesAFileThatWasNamedAndIsNotThere() {
    assertThatThrownBy(() -> table(data.resolve("elsewhere.yaml")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("openmash.deadlines");
  }

  private void write(String yaml) throws IOException {
    Files.writeString(data.resolve("deadlines.yaml"), yaml);
  }

  private Timetable table() {
    return table(null);
  }

  private Timetable table(Path named) {
    WorkingDays days = new WorkingDays();
    HubSettings hub = new HubSettings("MON-FRI", "09:00-17:00", "closed");
    Hubs hubs = Hubs.of(Map.of());
    return new Timetable(
        new DeadlineSettings(data, named),
        days,
        new PerHub<>(hubs, one -> new HubHours(one, hub, days)),
        hubs);
  }

  private static Instant at(LocalDateTime london) {
    return london.atZone(HubClock.LONDON).toInstant();
  }
}
