package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openmash.monitor.OwnMonths.Asked;
import org.openmash.monitor.OwnMonths.Happened;
import org.openmash.monitor.OwnMonths.Sent;
import org.openmash.monitor.Pack.What;

class OwnMonthsTest {

  private static final Instant FEBRUARY = Instant.parse("2026-02-10T10:00:00Z");

  /** The first half hour of a month. */
  private static final Instant DECEMBER = Instant.parse("2025-12-01T00:30:00Z");

  private static final UUID SIBLINGS = UUID.randomUUID();
  private static final String ASSESSED = "triage.outcome.ASSESSMENT";

  private final List<Pack.Line> lines =
      new OwnMonths(
              Pack.before(YearMonth.of(2026, 2)),
              List.of(
                  child(SIBLINGS, FEBRUARY, "3", "4", 2),
                  child(SIBLINGS, FEBRUARY, "3", "3", 4),
                  child(UUID.randomUUID(), DECEMBER, "2", "1", 30),
                  new Sent(UUID.randomUUID(), UUID.randomUUID(), FEBRUARY, "2", null, null, null),
                  new Sent(UUID.randomUUID(), null, FEBRUARY, "", null, null, null)),
              List.of(asked(1, 3), asked(5, 3), new Asked(FEBRUARY, FEBRUARY, null)),
              List.of(
                  new Happened(What.DISAGREED, DECEMBER),
                  new Happened(What.SETTLED, FEBRUARY),
                  new Happened(What.RIGHT, FEBRUARY),
                  new Happened(What.THANKED, FEBRUARY)))
          .lines();

  @Test
  void countsEachMonthByWhatWasReceivedInIt() {
    assertThat(counts(What.REFERRALS, "")).containsExactly(0, 1, 0, 3);
    assertThat(counts(What.CHILDREN, "")).containsExactly(0, 1, 0, 3);
    assertThat(counts(What.UNDECIDED, "")).containsExactly(0, 0, 0, 1);
  }

  @Test
  void setsTheLevelDecidedAgainstTheOneProposed() {
    assertThat(counts(What.PROPOSED, "3")).containsExactly(0, 0, 0, 2);
    assertThat(counts(What.DECIDED, "4")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.HIGHER, "")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.AS_PROPOSED, "")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.LOWER, "")).containsExactly(0, 1, 0, 0);
    assertThat(counts(What.OUTCOME, ASSESSED)).containsExactly(0, 1, 0, 2);
  }

  @Test
  void saysHowLongHalfTookAndNothingWhereNothingWasDecided() {
    assertThat(counts(What.HOURS_TO_DECISION, "")).isEqualTo(Arrays.asList(null, 30, null, 2));
    assertThat(counts(What.HOURS_TO_ANSWER, "")).isEqualTo(Arrays.asList(null, null, null, 1));
  }

  @Test
  void countsWhatWasAskedAnsweredInTimeAndOwed() {
    assertThat(counts(What.ASKED, "")).containsExactly(0, 0, 0, 3);
    assertThat(counts(What.ANSWERED, "")).containsExactly(0, 0, 0, 2);
    assertThat(counts(What.IN_TIME, "")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.OWED, "")).containsExactly(0, 0, 0, 1);
  }

  @Test
  void countsDisagreementsByTheMonthOfEachAndThanks() {
    assertThat(counts(What.DISAGREED, "")).containsExactly(0, 1, 0, 0);
    assertThat(counts(What.SETTLED, "")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.RIGHT, "")).containsExactly(0, 0, 0, 1);
    assertThat(counts(What.THANKED, "")).containsExactly(0, 0, 0, 1);
  }

  private List<@Nullable Integer> counts(What what, String word) {
    return lines.stream()
        .filter(line -> line.what() == what && line.word().equals(word))
        .findFirst()
        .orElseThrow()
        .counts();
  }

  private static Asked asked(long hours, long dueIn) {
    return new Asked(
        FEBRUARY, FEBRUARY.plus(Duration.ofHours(dueIn)), FEBRUARY.plus(Duration.ofHours(hours)));
  }

  private static Sent child(
      UUID referral, Instant received, String proposed, String level, long hours) {
    return new Sent(
        referral,
        UUID.randomUUID(),
        received,
        proposed,
        ASSESSED,
        level,
        received.plus(Duration.ofHours(hours)));
  }
}
