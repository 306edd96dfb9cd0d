package org.openmash.database;

import static org.assertj.core.api.Assertions.assertThat;

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

  private String word() {
    return jdbc.sql("select scope.word()").query(String.class).single();
  }
}
