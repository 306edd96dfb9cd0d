package org.openmash.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class DemandTest {

  @Autowired Demand demand;
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
}
