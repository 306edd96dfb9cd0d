package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CountsTest extends Allocating {

  @Autowired JdbcClient jdbc;

  CountsTest() {
    hub = HubId.MAIN;
  }

  @Test
  void areWrittenOnceADayAndChangedByNobody() throws Exception {
    decide("STRATEGY_DISCUSSION");
    watching.look();
    List<Counts.Day> written = counts.days(leader, 0);
    assertThat(written)
        .singleElement()
        .satisfies(day -> {
          assertThat(day.waiting()).isPositive();
          assertThat(day.day()).isEqualTo(workers.today(leader));
        });
    clock.forward(Duration.ofHours(1));
    decide(refer(1));
    watching.look();
    assertThat(counts.days(leader, 0)).isEqualTo(written);
    for (String change :
        List.of("update allocation.count set waiting = 0", "delete from allocation.count")) {
      assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
    }
    assertThat(page("/unallocated/days", leader)).contains("Longest wait, hours");
  }

  @Test
  void areForWhoeverAnswersForTheNumber() {
    assertThatThrownBy(() -> counts.now(ada)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> counts.days(signedIn.as(Role.REFERRER), 1))
        .isInstanceOf(UnknownId.class);
  }

  private void decide(ReferralId made) {
    referral = made;
    decide("ASSESSMENT");
  }
}
