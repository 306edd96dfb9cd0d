package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
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
    Counts.Day written = today();
    assertThat(written.waiting()).isPositive();
    clock.forward(Duration.ofHours(1));
    decide(refer(1));
    watching.look();
    assertThat(today()).isEqualTo(written);
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

  private Counts.Day today() {
    LocalDate today = workers.today(leader);
    return counts.days(leader, 0).stream()
        .filter(each -> each.day().equals(today))
        .findFirst()
        .orElseThrow();
  }

  private void decide(ReferralId made) {
    referral = made;
    decide("ASSESSMENT");
  }
}
