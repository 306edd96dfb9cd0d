package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class GuessesTest {

  @Autowired Guesses guesses;
  @Autowired Accounts accounts;
  @Autowired Enrolments enrolments;
  @Autowired Devices devices;
  @Autowired Allowances allowances;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired HubClock clock;

  @Test
  void letAtMostTenOfAThousandReachThePasswordInFifteenMinutesWhileTheOwnerGetsIn() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    Origin atHome = new Origin("192.0.2.1", devices.with("", owner.id()));
    int looked = 0;
    for (int i = 0; i < 1_000; i++) {
      Origin elsewhere = new Origin("198.51.100." + i % 250, "");
      if (!(guesses.password(owner.email(), "guess number " + i, elsewhere)
          instanceof Attempt.TooSoon)) {
        looked++;
      }
      if (i % 250 == 0) {
        assertThat(guesses.password(owner.email(), owner.password(), atHome))
            .isEqualTo(new Attempt.Right(owner.id()));
      }
      clock.forward(Duration.ofMillis(900));
    }
    assertThat(looked).isBetween(5, 10);
  }

  @Test
  void sayWhenToComeBackAndThenLook() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    Origin here = origin();
    for (int i = 0; i < 5; i++) {
      assertThat(guesses.password(owner.email(), "wrong", here)).isInstanceOf(Attempt.Wrong.class);
    }
    Attempt sixth = guesses.password(owner.email(), owner.password(), here);
    assertThat(sixth).isEqualTo(new Attempt.TooSoon(Duration.ofMinutes(3)));
    clock.forward(Duration.ofMinutes(3));
    assertThat(guesses.password(owner.email(), owner.password(), here))
        .isEqualTo(new Attempt.Right(owner.id()));
  }

  @Test
  void countRightOnesForNothing() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    for (int i = 0; i < 12; i++) {
      assertThat(guesses.password(owner.email(), owner.password(), origin()))
          .isInstanceOf(Attempt.Right.class);
    }
  }

  @Test
  void slowOneAddressThatTriesManyNames() {
    Origin here = origin();
    int looked = 0;
    for (int i = 0; i < 60; i++) {
      Attempt attempt = guesses.password(UUID.randomUUID() + "@example.org", "x", here);
      looked += attempt instanceof Attempt.Wrong ? 1 : 0;
    }
    assertThat(looked).isEqualTo(50);
  }

  @Test
  void slowAnUnknownNameJustLikeAKnownOne() {
    String nobody = UUID.randomUUID() + "@example.org";
    for (int i = 0; i < 5; i++) {
      assertThat(guesses.password(nobody, "wrong", origin())).isEqualTo(new Attempt.Wrong());
    }
    assertThat(guesses.password(nobody, "wrong", origin()))
        .isEqualTo(new Attempt.TooSoon(Duration.ofMinutes(3)));
  }

  @Test
  void takeAsLongForANameNobodyHas() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      clock.forward(Duration.ofMinutes(20));
      known.add(nanos(owner.email()));
      unknown.add(nanos(UUID.randomUUID() + "@example.org"));
    }
    double ratio = (double) median(unknown) / median(known);
    assertThat(ratio).isBetween(0.8, 1.25);
  }

  @Test
  void acceptACodeOnce() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    String code = owner.code(clock);
    assertThat(guesses.code(owner.id(), code, origin())).isEqualTo(new Attempt.Right(owner.id()));
    assertThat(guesses.code(owner.id(), code, origin())).isEqualTo(new Attempt.Wrong());
    clock.forward(Duration.ofSeconds(30));
    assertThat(guesses.code(owner.id(), code, origin())).isEqualTo(new Attempt.Wrong());
    assertThat(guesses.code(owner.id(), owner.code(clock), origin()))
        .isEqualTo(new Attempt.Right(owner.id()));
  }

  @Test
  void acceptEachRecoveryCodeOnceHoweverItIsTyped() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    assertThat(owner.paper()).hasSize(8).doesNotHaveDuplicates();
    String typed = " " + owner.paper().getFirst().toUpperCase(Locale.ROOT);
    assertThat(guesses.code(owner.id(), typed, origin())).isInstanceOf(Attempt.Right.class);
    assertThat(guesses.code(owner.id(), typed, origin())).isInstanceOf(Attempt.Wrong.class);
    assertThat(guesses.code(owner.id(), owner.paper().getLast(), origin()))
        .isInstanceOf(Attempt.Right.class);
  }

  @Test
  void sayTheSameAboutSomebodyDisabled() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    accounts.disable(Actor.system("test"), owner.id());
    assertThat(guesses.password(owner.email(), owner.password(), origin()))
        .isEqualTo(new Attempt.Wrong());
  }

  @Test
  void areForgottenOnceTheAllowanceIsWholeAgain() {
    Origin here = origin();
    guesses.password(UUID.randomUUID() + "@example.org", "wrong", here);
    clock.forward(Duration.ofMinutes(16));
    allowances.forgetEmpty();
    int kept =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select count(*) from access.allowance where full_at < ?")
                    .param(Timestamp.from(clock.instant()))
                    .query(Integer.class)
                    .single());
    assertThat(kept).isZero();
  }

  private long nanos(String email) {
    long start = System.nanoTime();
    assertThat(guesses.password(email, "wrong", origin())).isEqualTo(new Attempt.Wrong());
    return System.nanoTime() - start;
  }

  private static long median(List<Long> some) {
    return some.stream().sorted().skip(some.size() / 2).findFirst().orElseThrow();
  }

  private static Origin origin() {
    return new Origin(UUID.randomUUID().toString(), "");
  }
}
