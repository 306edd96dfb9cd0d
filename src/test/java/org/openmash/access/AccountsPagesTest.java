package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
class AccountsPagesTest {

  @LocalServerPort int port;
  @Autowired TestHubs hubs;
  @Autowired SignedIn signedIn;
  @Autowired Accounts accounts;
  @Autowired HubClock clock;

  Actor administrator;
  Visitor visitor;

  @BeforeEach
  void signIn() {
    administrator = signedIn.as(Role.ADMINISTRATOR);
    visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(administrator).getValue());
  }

  @Test
  void listEverybody() {
    UserId user = somebody();
    assertThat(
            visitor.get("/accounts").page().select("a[href=/accounts/%s]".formatted(user)).text())
        .isEqualTo("Sam Somebody");
  }

  @Test
  void keepWhatWasTypedAndSayWhatIsMissing() {
    Answer answer =
        visitor.post("/accounts/new", "/accounts/new", Map.of("email", "nonsense", "name", "Sam"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
        .isEqualTo(List.of("#email", "#agency", "#roles"));
    assertThat(answer.page().select("#name").val()).isEqualTo("Sam");
  }

  @Test
  void leadSomebodyNewFromALinkToTheirFirstSignIn() {
    UserId user = somebody();
    Answer invited = visitor.post("/accounts/" + user, "/accounts/" + user + "/invite", Map.of());
    String link = invited.page().select(".govuk-inset-text code").text();
    String path = link.substring(link.indexOf("/enrol/"));

    Visitor newcomer = new Visitor(port);
    Answer page = newcomer.get(path);
    assertThat(page.text()).contains("Sam Somebody");
    byte[] secret =
        Newcomer.unbase32(page.page().select("p > code").first().text().replace(" ", ""));
    String code = Totp.code(secret, clock.instant().getEpochSecond() / 30);
    Answer weak = newcomer.post(path, path, Map.of("password", "password1234", "code", code));
    assertThat(weak.status()).isEqualTo(400);
    Answer done = newcomer.post(path, path, Map.of("password", Newcomer.PASSWORD, "code", code));
    assertThat(done.page().select("ul.govuk-list code")).hasSize(8);
    assertThat(newcomer.get(path).status()).isEqualTo(404);
  }

  @Test
  void changeRolesAndStopAndStartSigningIn() {
    UserId user = somebody();
    visitor.post("/accounts/" + user, "/accounts/" + user + "/roles", Map.of("roles", "INSPECTOR"));
    visitor.post("/accounts/" + user, "/accounts/" + user + "/disable", Map.of());
    Account account = accounts.get(administrator, user);
    assertThat(account.roles()).containsExactly(Role.INSPECTOR);
    assertThat(account.disabled()).isTrue();
    visitor.post("/accounts/" + user, "/accounts/" + user + "/enable", Map.of());
    assertThat(accounts.get(administrator, user).disabled()).isFalse();
  }

  @Test
  void putSomebodyIntoOneOfSeveralHubsAndAskForItOnlyThere() {
    UserId user = somebody();
    String own = "/accounts/" + user;
    assertThat(visitor.get(own).page().html()).doesNotContain("name=\"hub\"");
    assertThat(visitor.get("/accounts/new").page().html()).doesNotContain("name=\"hub\"");
    hubs.countyAndCity();
    try {
      assertThat(visitor.get("/accounts/new").page().html()).contains("name=\"hub\"", "Northam");
      visitor.post(own, own + "/hub", Map.of("hub", "northam"));
      assertThat(accounts.get(administrator, user).hub()).isEqualTo(TestHubs.CITY);
      assertThat(visitor.post(own, own + "/hub", Map.of("hub", "nowhere")).status()).isEqualTo(400);
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void giveAMonitorOnlyWithAPurposeAndALastDayWithinAYear() {
    UserId user = somebody();
    String own = "/accounts/" + user;
    Map<String, String> monitor = Map.of("roles", "PARTNER_MONITOR");
    Answer refused = visitor.post(own, own + "/roles", monitor);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("save these first");
    Answer wrong =
        visitor.post(
            own,
            own + "/term",
            Map.of("purpose", "Why not", "last-day", "3", "last-month", "4", "last-year", "2027"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#last-day");
    assertThat(wrong.page().select("#purpose").val()).isEqualTo("Why not");
    visitor.post(
        own,
        own + "/term",
        Map.of("purpose", "Watches", "last-day", "3", "last-month", "3", "last-year", "2027"));
    visitor.post(own, own + "/roles", monitor);
    Account account = accounts.get(administrator, user);
    assertThat(account.roles()).containsExactly(Role.PARTNER_MONITOR);
    assertThat(account.term()).isEqualTo(new Term("Watches", LocalDate.of(2027, 3, 3)));
    assertThat(visitor.get("/accounts").text()).contains("Until 3 March 2027");
  }

  @Test
  void askForPurposeAndLastDayOfANewMonitor() {
    Answer answer =
        visitor.post(
            "/accounts/new",
            "/accounts/new",
            Map.of(
                "email",
                "m@example.org",
                "name",
                "M",
                "roles",
                "PARTNER_MONITOR",
                "last-day",
                "31",
                "last-month",
                "2",
                "last-year",
                "2026"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#agency", "#purpose", "#last-day");
    assertThat(answer.page().select("#last-month").val()).isEqualTo("2");
  }

  @Test
  void letNobodyLockThemselvesOut() {
    String own = "/accounts/" + administrator.user();
    assertThat(visitor.post(own, own + "/disable", Map.of()).status()).isEqualTo(400);
    assertThat(visitor.post(own, own + "/roles", Map.of("roles", "SCREENER")).status())
        .isEqualTo(400);
    assertThat(visitor.get(own).status()).isEqualTo(200);
  }

  private UserId somebody() {
    return accounts.create(
        administrator,
        new NewAccount(
            UserId.next(),
            UUID.randomUUID() + "@example.org",
            "Sam Somebody",
            AgencyId.next(),
            Set.of(Role.SCREENER)));
  }
}
