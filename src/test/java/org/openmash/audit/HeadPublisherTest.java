package org.openmash.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.DatabaseSettings;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class HeadPublisherTest {

  @Autowired Audit audit;
  @Autowired Work work;
  @Autowired TrailReader reader;
  @Autowired HubClock clock;

  @TempDir Path place;

  @Test
  void publishesTheHeadWhenItHasMovedAndOnlyThen() throws IOException {
    HeadPublisher publisher = publisher(place.resolve("heads"));
    somethingHappens();
    publisher.publish();
    publisher.publish();
    Path file = place.resolve("heads/audit-heads.log");
    assertThat(Files.readAllLines(file)).hasSize(1);
    somethingHappens();
    publisher.publish();
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .last()
        .asString()
        .matches("\\d+ \\S+Z [0-9a-f]{64}");
    assertThat(publisher.isAlarmed()).isFalse();
  }

  @Test
  void raisesTheAlarmWhereNothingCanBeWrittenAndGoesOnWhenItCan() throws IOException {
    Path blocked =
        Files.writeString(place.resolve("blocked"), "a file where a directory should be");
    HeadPublisher publisher = publisher(blocked);
    somethingHappens();
    publisher.publish();
    assertThat(publisher.isAlarmed()).isTrue();
    Files.delete(blocked);
    publisher.publish();
    assertThat(publisher.isAlarmed()).isFalse();
    assertThat(blocked.resolve("audit-heads.log")).exists();
  }

  @Test
  void raisesTheAlarmAtTheStartWhenTheDatabaseIsAnotherThanTheOnePublished() throws IOException {
    new Heads(place).publish(new Head(1_000_000_000L, Instant.EPOCH, "00".repeat(32)));
    HeadPublisher publisher = publisher(place);
    publisher.compare();
    assertThat(publisher.isAlarmed()).isTrue();
    somethingHappens();
    publisher.publish();
    assertThat(publisher.isAlarmed()).as("writing on does not make it the same again").isTrue();
  }

  @Test
  void noticesThatItHasNotLookedForAMinute() {
    HeadPublisher publisher = publisher(place);
    publisher.start();
    try {
      assertThat(publisher.trouble(System.nanoTime())).isNull();
      assertThat(publisher.trouble(System.nanoTime() + Duration.ofSeconds(61).toNanos()))
          .isEqualTo(HeadPublisher.Trouble.LATE);
    } finally {
      publisher.stop();
    }
  }

  @Test
  void knowsAfterARestartWhatItPublishedBefore() {
    somethingHappens();
    HeadPublisher before = publisher(place);
    before.publish();
    HeadPublisher after = publisher(place);
    after.compare();
    assertThat(after.published()).isNotNull().isEqualTo(before.published());
    assertThat(after.isAlarmed()).isFalse();
  }

  private void somethingHappens() {
    Actor actor = Actor.system("test");
    work.as(actor, () -> audit.note(actor, Act.READ, Subject.of("referral", ReferralId.next())));
  }

  private HeadPublisher publisher(Path heads) {
    return new HeadPublisher(
        reader,
        new AuditSettings(heads),
        new DatabaseSettings(place, null),
        clock,
        new SimpleMeterRegistry(),
        false);
  }
}
