package org.openmash.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.support.FrozenTime.TUESDAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
@Tag("browser")
class WorkInBrowserTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Deadlines deadlines;
  @Autowired Agencies agencies;
  @Autowired HubClock clock;

  @Test
  void letsAScreenerSeeWhatIsLateAndSayWhy() {
    Actor screener = signedIn.as(Role.SCREENER);
    for (String rule : new String[] {"T1", "RAG.amber", "T2", "RAG.red"}) {
      deadlines.open(
          screener,
          rule,
          new Subject("referral", Id.random()),
          Owner.person(screener.user()),
          TUESDAY,
          null);
    }
    clock.forward(Duration.ofDays(3).minusHours(1));
    try (Browser browser = as(screener)) {
      browser.open("/work").isQuiet().axe().targetsAreLargeEnough().reflowsAt320();
      look(browser, "work");
      browser.page().getByText("Say why it is late").first().click();
      assertThat(browser.heading()).isEqualTo("Why was this late?");
      browser.press("Save the reason").axe().reflowsAt320();
      look(browser, "lateness-wrong");
      browser.choose("Too few people for the work").press("Save the reason");
      assertThat(browser.path()).isEqualTo("/work");
      assertThat(browser.page().getByText("The reason has been saved").count()).isEqualTo(1);
      browser.axe();
    }
  }

  @Test
  void letsAnAdministratorKeepTheDirectory() {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    Agency trust =
        agencies.add(
            administrator,
            Agency.of(
                administrator.agency(),
                "Ashby Maternity",
                AgencyKind.MATERNITY_TRUST,
                Reach.by("safeguarding@ashby.example"),
                LocalDate.parse("2026-01-01")));
    try (Browser browser = as(administrator)) {
      browser.open("/agencies?name=ashby").axe().targetsAreLargeEnough().reflowsAt320();
      look(browser, "agencies");
      browser.open("/agencies/" + trust.id()).axe().reflowsAt320();
      look(browser, "agency");
      browser.open("/agencies/" + trust.id() + "/change").axe().reflowsAt320();
      look(browser, "agency-change");
      browser.follow("Back");
      assertThat(browser.heading()).isEqualTo("Ashby Maternity");
    }
  }

  private Browser as(Actor actor) {
    Browser browser = Browser.at(port);
    browser
        .context()
        .addCookies(List.of(signedIn.browserCookie(actor, "http://localhost:" + port)));
    return browser;
  }

  private static void look(Browser browser, String name) {
    browser.screenshot(name);
    browser.width(320).screenshot(name + "-320");
    browser.width(1440);
  }
}
