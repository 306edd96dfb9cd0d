package org.openmash.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class DemandTest {

  @Autowired Demand demand;
  @Autowired Scrutiny scrutiny;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  @Test
  void isCountedInWholeWeeksFromTheFirstKnownOne() throws Exception {
    Actor leader = signedIn.as(Role.TEAM_MANAGER);
    Demand.View view = demand.read(leader, 2);
    assertThat(view.weeks())
        .allSatisfy(week -> {
          assertThat(week.monday().getDayOfWeek().getValue()).isOne();
          assertThat(week.monday())
              .as("no week that is not over")
              .isBefore(LocalDate.of(2026, 3, 2));
        });
    assertThat(
            mvc.get()
                .uri("/demand?leave=2")
                .cookie(signedIn.cookie(leader))
                .exchange()
                .getResponse()
                .getContentAsString())
        .contains("Without the 2 with the most room", "What next week may bring");
    assertThatThrownBy(() -> demand.read(signedIn.as(Role.CASE_WORKER), 2))
        .isInstanceOf(UnknownId.class);
  }

  /** Mornings of two weeks in February 2026, written by the program. */
  @Test
  void tellsACommitteeNoNumberThatCouldPointAtAChild() throws Exception {
    HubId hub = new HubId("z" + UUID.randomUUID().toString().substring(0, 8));
    Actor leader = signedIn.at(hub, Role.TEAM_MANAGER);
    morning(hub, LocalDate.of(2026, 2, 10), 3, 1, 200, 40);
    morning(hub, LocalDate.of(2026, 2, 12), 4, 0, 30, 41);
    morning(hub, LocalDate.of(2026, 2, 17), 9, 5, 240, 44);
    morning(hub, LocalDate.of(2026, 2, 18), 0, 0, 0, 4);
    morning(hub, LocalDate.of(2026, 3, 3), 90, 0, 0, 90);
    assertThat(scrutiny.weeks(leader))
        .containsExactly(
            new Scrutiny.Week(LocalDate.of(2026, 2, 16), 9, 5, 10, 44),
            new Scrutiny.Week(LocalDate.of(2026, 2, 9), null, null, null, 41));
    assertThat(
            mvc.get()
                .uri("/demand/scrutiny.csv")
                .cookie(signedIn.cookie(leader))
                .exchange()
                .getResponse()
                .getContentAsString())
        .contains(
            "\"2026-02-09\",\"fewer than 5\",\"fewer than 5\",\"fewer than 5\",\"41\"",
            "\"2026-02-16\",\"9\",\"5\",\"10\",\"44\"");
    assertThatThrownBy(() -> scrutiny.weeks(signedIn.as(Role.CASE_WORKER)))
        .isInstanceOf(UnknownId.class);
  }

  private void morning(HubId hub, LocalDate day, int waiting, int urgent, int hours, int open) {
    work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    """
                    insert into allocation.count (hub_id, day, at, waiting, urgent, held, longest_hours, open, workers)
                    values (?, ?, now(), ?, ?, 0, ?, ?, 1)
                    """)
                .params(hub.value(), Date.valueOf(day), waiting, urgent, hours, open)
                .update());
  }
}
