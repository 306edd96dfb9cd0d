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

  private static final Actor PROGRAM = Actor.system("test").at(HubId.MAIN);

  @Autowired PublicPromises promises;
  @Autowired Deadlines deadlines;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  @Test
  void areCountedByWhatWasDueAndReadByAnybody() {
    clock.forward(Duration.ofDays(3));
    long due = of("decided", true);
    long kept = of("decided", false);
    for (int i = 0; i < 12; i++) {
      decision(i < 6);
    }
    assertThat(of("decided", true)).as("half an hour old at most").isEqualTo(due);
    clock.forward(Duration.ofDays(10));
    assertThat(of("decided", true)).isEqualTo(due + 12);
    assertThat(of("decided", false)).isEqualTo(kept + 6);
    assertThat(mvc.get().uri("/promises"))
        .hasStatusOk()
        .bodyText()
        .contains("What we promise", "A referral is decided within one working day");
  }

  @Test
  void areNotToldWhereACountIsSmall() {
    assertThat(PublicPromise.of("told", 4, 4).due()).isInstanceOf(Figure.Small.class);
    assertThat(PublicPromise.of("told", 40, 38).isTold()).as("two were not kept").isFalse();
    assertThat(PublicPromise.of("told", 40, 3).isTold()).isFalse();
    assertThat(PublicPromise.of("told", 40, 30).percent()).isEqualTo(75);
    assertThat(PublicPromise.of("told", 40, 40).isTold()).isTrue();
  }

  private void decision(boolean inTime) {
    Instant now = clock.instant();
    Subject subject = new Subject("test", UUID.randomUUID());
    work.as(
        PROGRAM,
        () -> {
          deadlines.open(PROGRAM, "T1", subject, Owner.hub(), now, null);
          deadlines.meet(PROGRAM, "T1", subject, inTime ? now : now.plus(Duration.ofDays(9)));
        });
  }

  /** How often it was due, or kept; none where that is not told. */
  private long of(String word, boolean due) {
    return promises.kept(Actor.anonymous()).values().iterator().next().stream()
        .filter(each -> each.word().equals(word))
        .map(each -> due ? each.due() : each.kept())
        .map(figure -> figure instanceof Figure.Exact exact ? exact.count() : 0L)
        .findFirst()
        .orElse(0L);
  }
}
