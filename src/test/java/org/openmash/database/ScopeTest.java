package org.openmash.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class ScopeTest {

  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired HikariDataSource pool;

  @Test
  void lastsOnlyAsLongAsTheTransaction() {
    Actor midwife = Actor.signedIn(UserId.next(), AgencyId.next(), "M", Set.of(Role.REFERRER), "s");
    assertThat(work.as(midwife, this::word)).isEqualTo("partner");
    assertThat(word()).isEqualTo("none");
  }

  @Test
  void isRestoredAfterAnInnerActor() {
    Actor hub = Actor.signedIn(UserId.next(), AgencyId.next(), "H", Set.of(Role.SCREENER), "s");
    String after =
        work.as(
            hub,
            () -> {
              work.as(Actor.system("inner"), this::word);
              return word();
            });
    assertThat(after).isEqualTo("hub");
  }

  @Test
  void neverReachesTheNextBorrowerOfAConnection() {
    try (HikariDataSource one = new HikariDataSource(oneConnection())) {
      Work alone = TestDatabase.workOn(one);
      JdbcClient there = JdbcClient.create(one);
      Actor midwife = somebody(Role.REFERRER);
      Actor screener = somebody(Role.SCREENER);
      assertThat(alone.as(midwife, () -> asked(there))).isEqualTo("partner " + midwife.user());
      assertThat(asked(there)).isEqualTo("none none");
      assertThatThrownBy(() ->
              alone.as(
                  midwife,
                  () -> {
                    throw new IllegalStateException("in the middle");
                  }))
          .hasMessage("in the middle");
      assertThat(asked(there)).isEqualTo("none none");
      assertThat(alone.as(screener, () -> asked(there))).isEqualTo("hub " + screener.user());
      assertThat(asked(there)).isEqualTo("none none");
    }
  }

  private HikariConfig oneConnection() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(pool.getJdbcUrl());
    config.setUsername(pool.getUsername());
    config.setPassword(pool.getPassword());
    config.setMaximumPoolSize(1);
    return config;
  }

  private static Actor somebody(Role role) {
    return Actor.signedIn(UserId.next(), AgencyId.next(), "M", Set.of(role), "s");
  }

  private static String asked(JdbcClient there) {
    return there
        .sql("select scope.word() || ' ' || coalesce(scope.user_id()::text, 'none')")
        .query(String.class)
        .single();
  }

  private String word() {
    return jdbc.sql("select scope.word()").query(String.class).single();
  }
}
