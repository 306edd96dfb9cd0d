package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class PublicPromisesTest {

  private final HubId hub = new HubId("p" + UUID.randomUUID().toString().substring(0, 8));
  private final Actor program = Actor.system("test").at(hub);

  @Autowired PublicPromises promises;
  @Autowired Deadlines deadlines;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  @Test
  void areCountedByWhatWasDueAndReadByAnybody() {
    decisions();
    assertThat(promises.of(Actor.anonymous(), hub)).as("nothing is due yet").isEmpty();
    clock.forward(Duration.ofDays(10));
    assertThat(promises.of(Actor.anonymous(), hub))
        .containsExactly(
            new PublicPromise("decided", new Figure.Exact(12), new Figure.Exact(6), 50));
    decisions();
    clock.forward(Duration.ofMinutes(10));
    assertThat(promises.of(Actor.anonymous(), hub)).as("half an hour old at most").hasSize(1);
    clock.forward(Duration.ofDays(10));
    assertThat(promises.of(Actor.anonymous(), hub))
        .extracting(PublicPromise::due)
        .containsExactly(new Figure.Exact(24));
    assertThat(mvc.get().uri("/promises")).hasStatusOk().bodyText().contains("What we promise");
  }

  @Test
  void areNotToldWhereACountIsSmall() {
    assertThat(PublicPromise.of("told", 4, 4).due()).isInstanceOf(Figure.Small.class);
    assertThat(PublicPromise.of("told", 40, 38).isTold()).as("two were not kept").isFalse();
    assertThat(PublicPromise.of("told", 40, 3).isTold()).isFalse();
    assertThat(PublicPromise.of("told", 40, 30).percent()).isEqualTo(75);
    assertThat(PublicPromise.of("told", 40, 40).isTold()).isTrue();
  }

  private void decisions() {
    for (int i = 0; i < 12; i++) {
      decision(i < 6);
    }
  }

  private void decision(boolean inTime) {
    Instant now = clock.instant();
    Subject subject = new Subject("test", UUID.randomUUID());
    work.as(
        program,
        () -> {
          deadlines.open(program, "T1", subject, Owner.hub(), now, null);
          deadlines.meet(program, "T1", subject, inTime ? now : now.plus(Duration.ofDays(9)));
        });
  }
}
