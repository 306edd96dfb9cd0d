package org.openmash.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class AuditTest {

  @Autowired Audit audit;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;

  private final Subject referral = Subject.of("referral", ReferralId.next());
  private final Actor manager = somebody(Role.HUB_MANAGER);

  @Test
  void writesTheLinesOfAnActInOrderWhenItCommits() {
    work.as(
        manager,
        () -> {
          audit.note(manager, Act.READ, referral);
          audit.note(manager, Act.DECIDED, referral);
        });
    assertThat(acts()).containsExactly("READ allowed", "DECIDED allowed");
  }

  @Test
  void writesNothingForAnActThatRollsBack() {
    assertThatThrownBy(() ->
            work.as(
                manager,
                () -> {
                  audit.note(manager, Act.CHANGED, referral);
                  throw new IllegalStateException("changed its mind");
                }))
        .hasMessage("changed its mind");
    assertThat(acts()).isEmpty();
  }

  @Test
  void takesTheActBackWhenItsLineCannotBeWritten() {
    Subject nothing = new Subject("nothing", null);
    assertThatThrownBy(() ->
            work.as(
                manager,
                () -> {
                  audit.note(manager, Act.CREATED, referral);
                  audit.note(manager, Act.CREATED, nothing);
                }))
        .isInstanceOf(DataAccessException.class);
    assertThat(acts()).isEmpty();
  }

  @Test
  void keepsARefusalThoughTheRefusedActRollsBack() {
    assertThatThrownBy(() ->
            work.as(
                manager,
                () -> {
                  audit.refused(manager, Act.READ, referral);
                  throw new IllegalStateException("not for you");
                }))
        .hasMessage("not for you");
    assertThat(acts()).containsExactly("READ refused");
  }

  @Test
  void demandsATransaction() {
    assertThatThrownBy(() -> audit.note(manager, Act.READ, referral))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAsManyAtOnceAsThereAreConnectionsWithoutStandingStill() throws Exception {
    int all = 20;
    CountDownLatch everybodyHoldsOne = new CountDownLatch(all);
    Callable<Boolean> refusal =
        () ->
            work.as(
                manager,
                () -> {
                  everybodyHoldsOne.countDown();
                  try {
                    everybodyHoldsOne.await(5, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  audit.refused(manager, Act.READ, referral);
                  audit.note(manager, Act.READ, referral);
                  return true;
                });
    try (var threads = Executors.newFixedThreadPool(all)) {
      long before = System.nanoTime();
      for (var answer : threads.invokeAll(Stream.generate(() -> refusal).limit(all).toList())) {
        assertThat(answer.get()).isTrue();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
    assertThat(acts()).hasSize(2 * all);
  }

  @Test
  void isReadByThoseWhoOverseeAndNobodyElse() {
    work.as(manager, () -> audit.note(manager, Act.READ, referral));
    for (Role role : Role.values()) {
      boolean oversees =
          Set.of(Role.HUB_MANAGER, Role.ADMINISTRATOR, Role.INSPECTOR).contains(role);
      assertThat(work.as(somebody(role), this::visible)).isEqualTo(oversees ? 1 : 0);
    }
    assertThat(work.as(Actor.anonymous(), this::visible)).isZero();
  }

  @Test
  void cannotBeChangedByTheProgram() throws SQLException {
    for (String change :
        List.of(
            "update audit.line set act = 'READ'",
            "delete from audit.line",
            "truncate audit.line",
            "insert into audit.line select * from audit.line limit 1",
            "update audit.head set seq = 0",
            "select audit.seal(''::bytea, 1, now(), null, null, '', '', '', '', '', null, '', '')")) {
      try (var connection = pool.getConnection();
          var sql = connection.createStatement()) {
        assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("permission denied");
      }
    }
  }

  private List<String> acts() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    "select act || ' ' || outcome from audit.line where subject_id = ? order by seq")
                .param(referral.id())
                .query(String.class)
                .list());
  }

  private int visible() {
    return jdbc.sql("select count(*) from audit.line where subject_id = ?")
        .param(referral.id())
        .query(Integer.class)
        .single();
  }

  private static Actor somebody(Role role) {
    return Actor.signedIn(UserId.next(), AgencyId.next(), "Somebody", Set.of(role), "5e55");
  }
}
