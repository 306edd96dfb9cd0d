package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class KeysTest {

  private static final String KEYS = "/accounts/keys";
  private static final Actor PROGRAM = Actor.system("test");

  @LocalServerPort int port;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired SystemKeys keys;
  @Autowired KeyGate gate;
  @Autowired Allowances allowances;
  @Autowired Agencies agencies;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final AgencyId agency = AgencyId.next();
  private Actor administrator;
  private Visitor visitor;

  @BeforeEach
  void signIn() {
    administrator = signedIn.as(Role.ADMINISTRATOR);
    visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(administrator).getValue());
    agencies.add(
        PROGRAM,
        Agency.of(
            agency,
            "School " + agency,
            AgencyKind.SCHOOL,
            Reach.by("safe@school.example"),
            LocalDate.of(2020, 1, 1)));
  }

  @Test
  void areShownOnceAndKeptAsAHash() {
    String name = "Records " + UUID.randomUUID();
    Answer made =
        visitor.post(
            KEYS + "/new",
            KEYS + "/new",
            Map.of("name", name, "agency", agency.toString(), "uses", "REFERRALS", "months", "6"));
    assertThat(made.status()).isEqualTo(200);
    String text = made.page().select(".govuk-inset-text code").text();
    assertThat(text).matches("omk_[A-Za-z0-9_-]{43}");
    assertThat(made.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");

    SystemKey key = keyOf(text);
    assertThat(key.name()).isEqualTo(name);
    assertThat(key.actor().agency()).isEqualTo(agency);
    assertThat(key.actor().roles()).containsExactly(Role.REFERRER);
    Answer list = visitor.get(KEYS);
    assertThat(list.text()).contains(name).doesNotContain(text);
    String rows =
        work.as(
            PROGRAM,
            () ->
                jdbc.sql("select string_agg(k::text, ' ') from access.system_key k")
                    .query(String.class)
                    .single());
    assertThat(rows).contains(name).doesNotContain(text, text.substring(4));

    visitor.post(KEYS, KEYS + "/" + key.id() + "/revoke", Map.of());
    assertThat(gate.keyOf(text)).isEmpty();
    assertThat(visitor.get(KEYS).page().select("form[action*=%s]".formatted(key.id()))).isEmpty();
  }

  @Test
  void keepWhatWasTypedAndSayWhatIsMissing() {
    Answer answer = visitor.post(KEYS + "/new", KEYS + "/new", Map.of("months", "7"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
        .isEqualTo(List.of("#name", "#agency", "#uses", "#months"));
  }

  @Test
  void endWithTheirTime() {
    IssuedKey issued = issue();
    assertThat(gate.keyOf(issued.text())).isPresent();
    clock.forward(Duration.ofDays(31));
    assertThat(gate.keyOf(issued.text())).isEmpty();
    IssuedKey anew = keys.renew(PROGRAM, issued.id(), Duration.ofDays(30));
    assertThat(gate.keyOf(anew.text()).orElseThrow().id()).isEqualTo(issued.id());
    assertThatThrownBy(() -> keys.renew(PROGRAM, issued.id(), Duration.ofDays(400)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areKeptByAdministratorsAlone() {
    IssuedKey issued = issue();
    for (Role role : Role.ofAccounts()) {
      if (role != Role.ADMINISTRATOR) {
        Actor other = signedIn.as(agency, role);
        assertThat(keys.all(other)).isEmpty();
        assertThatThrownBy(() -> keys.revoke(other, issued.id())).isInstanceOf(UnknownId.class);
        assertThatThrownBy(() -> keys.issue(other, newKey())).isInstanceOf(UnknownId.class);
      }
    }
    assertThat(gate.keyOf(issued.text())).isPresent();
  }

  @Test
  void leaveALineForEveryTryThatOpensNothing() {
    IssuedKey issued = issue();
    keys.revoke(administrator, issued.id());
    gate.keyOf(issued.text());
    List<String> acts =
        work.as(
            PROGRAM,
            () ->
                jdbc.sql("select act from audit.line where subject_id = ? order by seq")
                    .param(issued.id().value())
                    .query(String.class)
                    .list());
    assertThat(acts).containsExactly("CREATED", "CHANGED", "SIGN_IN_FAILED");
  }

  @Test
  void areSlowedDownEachAndWithAllBehindTheirAddress() {
    IssuedKey issued = issue();
    IssuedKey patient = issue();
    assertThat(ask(issued, "203.0.113.7").getResponse().getStatus()).isEqualTo(404);
    fill(Allowance.ofKey(issued.id()));
    MvcTestResult slowed = ask(issued, "203.0.113.7");
    assertThat(slowed.getResponse().getStatus()).isEqualTo(429);
    assertThat(slowed.getResponse().getContentType()).isEqualTo("application/problem+json");
    assertThat(Integer.parseInt(slowed.getResponse().getHeader("Retry-After"))).isPositive();
    assertThat(ask(patient, "203.0.113.7").getResponse().getStatus()).isEqualTo(404);
    fill(Allowance.ofNetwork("203.0.113.7"));
    assertThat(ask(patient, "203.0.113.7").getResponse().getStatus()).isEqualTo(429);
    assertThat(ask(patient, "203.0.113.8").getResponse().getStatus()).isEqualTo(404);
  }

  /** As if all tries had been taken at once. */
  private void fill(Allowance allowance) {
    allowances.take(
        new Allowance(
            allowance.whose(),
            2 * allowance.atOnce(),
            allowance.each().multipliedBy(allowance.atOnce())));
  }

  private MvcTestResult ask(IssuedKey key, String address) {
    return mvc.get()
        .uri("/api/v1/referrals/" + UUID.randomUUID())
        .header("Authorization", "Bearer " + key.text())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .exchange();
  }

  private SystemKey keyOf(String text) {
    return gate.keyOf(text).orElseThrow();
  }

  private IssuedKey issue() {
    return keys.issue(PROGRAM, newKey());
  }

  private NewKey newKey() {
    return new NewKey("System", agency, EnumSet.of(KeyUse.REFERRALS), Duration.ofDays(30));
  }
}
