package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueTest {

  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

  @Test
  void countsEachRatingByHowLongItWaits() {
    Queue queue =
        queue(0, waiting("RED", 1, 1), waiting("RED", 30, -2), waiting("RED", 72, 5), unrated(23));
    assertThat(queue.byRating())
        .containsExactly(
            new Queue.Share("RED", 1, 1, 1, 1),
            new Queue.Share("AMBER", 0, 0, 0, 0),
            new Queue.Share("GREEN", 0, 0, 0, 0),
            new Queue.Share("BLUE", 0, 0, 0, 0),
            new Queue.Share("NONE", 1, 0, 0, 0));
    assertThat(queue.late()).isEqualTo(1);
    assertThat(queue.oldest())
        .hasValueSatisfying(oldest -> assertThat(queue.hours(oldest)).isEqualTo(72));
  }

  @Test
  void tellsWhatWillBeLateAtThePaceOfTheLastWeek() {
    // Seven in a week: one a day, each in its turn.
    assertThat(queue(7, waiting("RED", 1, 24), waiting("RED", 1, 48)).lateAtThisPace()).isZero();
    assertThat(queue(7, waiting("RED", 1, 24), waiting("RED", 1, 47)).lateAtThisPace()).isOne();
    assertThat(queue(7, waiting("RED", 9, -1), waiting("RED", 1, 30)).lateAtThisPace()).isOne();
  }

  @Test
  void makesEverythingWithAClockLateWhereNothingIsClosed() {
    assertThat(queue(0, waiting("RED", 1, 24), unrated(1)).lateAtThisPace()).isOne();
  }

  @Test
  void setsTheUnbornAndWhatMaternityServicesSendApart() {
    Waiting unborn = new Waiting("a", NOW, null, null, "REFERRAL", "POLICE", "UNBORN", true, false);
    Waiting midwife =
        new Waiting("b", NOW, null, null, "REFERRAL", "MATERNITY_TRUST", "UNDER_1", false, false);
    assertThat(queue(1, unborn, unrated(2), midwife).maternity()).containsExactly(unborn, midwife);
  }

  private static Queue queue(long closed, Waiting... waiting) {
    return new Queue(List.of(waiting), closed, NOW);
  }

  private static Waiting unrated(long hours) {
    return line(null, hours, null);
  }

  private static Waiting waiting(String rag, long hours, long dueIn) {
    return line(rag, hours, NOW.plus(Duration.ofHours(dueIn)));
  }

  private static Waiting line(@Nullable String rag, long hours, @Nullable Instant due) {
    Instant received = NOW.minus(Duration.ofHours(hours));
    return new Waiting("r", received, due, rag, "REFERRAL", "SCHOOL", "UNDER_10", false, false);
  }
}
