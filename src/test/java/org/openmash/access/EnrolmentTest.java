package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class EnrolmentTest {

  private static final Actor SET_UP = Actor.system("test");

  @Autowired Accounts accounts;
  @Autowired Enrolments enrolments;
  @Autowired Guesses guesses;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  @Test
  void worksOnceHoweverOftenItIsLookedAt() {
    String token = accounts.invite(SET_UP, account());
    enrolments.find(token);
    assertThat(enrolments.find(token)).isPresent();
    assertThat(enrolments.accept(token, Newcomer.PASSWORD, code(token)))
        .isInstanceOf(Enrolled.Done.class);
    assertThat(enrolments.find(token)).isEmpty();
    assertThatThrownBy(() -> enrolments.accept(token, Newcomer.PASSWORD, "123456"))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void endsAfterSeventyTwoHours() {
    String token = accounts.invite(SET_UP, account());
    clock.forward(Duration.ofHours(72).minusSeconds(1));
    assertThat(enrolments.find(token)).isPresent();
    clock.forward(Duration.ofSeconds(1));
    assertThat(enrolments.find(token)).isEmpty();
  }

  @Test
  void endsWhenANewerOneIsMade() {
    UserId user = account();
    String older = accounts.invite(SET_UP, user);
    accounts.invite(SET_UP, user);
    assertThat(enrolments.find(older)).isEmpty();
  }

  @Test
  void keepsNothingOfAPasswordThatWillNotDo() {
    String token = accounts.invite(SET_UP, account());
    assertThat(enrolments.accept(token, "short", "12"))
        .isEqualTo(new Enrolled.NotYet(Optional.of("short"), true));
    assertThat(enrolments.find(token)).isPresent();
  }

  @Test
  void endsWhatSomebodySignedInWithBefore() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    accounts.invite(SET_UP, owner.id());
    Origin origin = new Origin(owner.email(), "");
    assertThat(guesses.password(owner.email(), owner.password(), origin))
        .isEqualTo(new Attempt.Wrong());
    assertThat(guesses.code(owner.id(), owner.paper().getFirst(), origin))
        .isEqualTo(new Attempt.Wrong());
  }

  @Test
  void isOnlyForAdministratorsToOffer() {
    UserId user = account();
    Actor manager =
        Actor.signedIn(UserId.next(), AgencyId.next(), "M", Set.of(Role.HUB_MANAGER), "s");
    assertThatThrownBy(() -> accounts.invite(manager, user)).isInstanceOf(UnknownId.class);
    Actor administrator =
        Actor.signedIn(UserId.next(), AgencyId.next(), "A", Set.of(Role.ADMINISTRATOR), "s");
    assertThat(accounts.invite(administrator, user)).hasSize(32);
  }

  @Test
  void leavesNothingInTheDatabaseThatOpensADoor() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    byte[] kept =
        work.as(
            SET_UP,
            () ->
                jdbc.sql("select secret from access.credential where account_id = ?")
                    .param(owner.id().value())
                    .query(byte[].class)
                    .single());
    String secret = new String(owner.secret(), StandardCharsets.ISO_8859_1);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
  }

  @Test
  void isHiddenFromEvenTheHubsOwnScope() {
    Newcomer owner = Newcomer.enrolled(accounts, enrolments, clock, Role.SCREENER);
    Actor administrator =
        Actor.signedIn(UserId.next(), AgencyId.next(), "A", Set.of(Role.ADMINISTRATOR), "s");
    int seen =
        work.as(
            administrator,
            () ->
                jdbc.sql("select count(*) from access.credential where account_id = ?")
                    .param(owner.id().value())
                    .query(Integer.class)
                    .single());
    assertThat(seen).isZero();
  }

  private UserId account() {
    UserId id = UserId.next();
    return accounts.create(
        SET_UP,
        new NewAccount(id, id + "@example.org", "Sam", AgencyId.next(), Set.of(Role.SCREENER)));
  }

  private String code(String token) {
    byte[] secret = Newcomer.unbase32(enrolments.find(token).orElseThrow().key());
    return Totp.code(secret, clock.instant().getEpochSecond() / 30);
  }
}
