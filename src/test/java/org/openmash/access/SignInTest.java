package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class SignInTest {

  private static final Actor SET_UP = Actor.system("test");

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Enrolments enrolments;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;

  Newcomer owner;
  Visitor visitor;

  @BeforeEach
  void enrol() {
    owner = Newcomer.enrolled(accounts, enrolments, clock, Role.ADMINISTRATOR);
    visitor = new Visitor(port);
  }

  @Test
  void takesAPasswordAndACodeAndLeadsBackToThePageAskedFor() {
    Answer turned = visitor.get("/accounts/new");
    assertThat(turned.status()).isEqualTo(303);
    assertThat(turned.location()).hasValue("/sign-in?next=%2Faccounts%2Fnew");

    Answer first =
        visitor.post(
            turned.location().orElseThrow(),
            "/sign-in",
            Map.of("email", owner.email(), "password", owner.password(), "next", "/accounts/new"));
    assertThat(first.location()).hasValue("/sign-in/code?next=%2Faccounts%2Fnew");
    assertThat(visitor.get("/accounts/new").status()).as("half is not in").isEqualTo(303);

    Answer second = code(owner.code(clock), "/accounts/new");
    assertThat(second.location()).hasValue("/accounts/new");
    assertThat(visitor.get("/accounts/new").status()).isEqualTo(200);
  }

  @Test
  void saysTheSameForAWrongNameAndAWrongPassword() {
    Answer wrongPassword = password(owner.email(), "wrong");
    Answer wrongName = password("nobody-" + owner.email(), "wrong");
    assertThat(wrongPassword.status()).isEqualTo(400);
    assertThat(wrongName.status()).isEqualTo(400);
    assertThat(wrongName.page().select(".govuk-error-summary").text())
        .isEqualTo(wrongPassword.page().select(".govuk-error-summary").text());
    assertThat(wrongPassword.page().select("#email").val()).isEqualTo(owner.email());
    assertThat(wrongPassword.page().select("#password").val()).isEmpty();
  }

  @Test
  void saysWhenToComeBack() {
    Answer answer = password(owner.email(), "wrong");
    for (int i = 0; i < 5; i++) {
      answer = password(owner.email(), "wrong");
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.raw().headers().firstValueAsLong("Retry-After").orElse(0))
        .isBetween(170L, 181L);
    assertThat(answer.text()).contains("Try again in");
  }

  @Test
  void givesANewSessionIdSoThatAPlantedOneIsWorthless() {
    password(owner.email(), owner.password());
    String before = visitor.cookie(SignedIn.COOKIE);
    code(owner.code(clock), "");
    String after = visitor.cookie(SignedIn.COOKIE);
    assertThat(after).hasSize(36).isNotEqualTo(before);

    Visitor thief = new Visitor(port);
    thief.putCookie(SignedIn.COOKIE, before);
    assertThat(thief.get("/accounts").status()).isEqualTo(303);
  }

  @Test
  void endsAtSignOutForWhoeverKeptTheCookie() {
    signIn();
    String kept = visitor.cookie(SignedIn.COOKIE);
    Answer out = visitor.post("/accounts", "/sign-out", Map.of());
    assertThat(out.location().orElseThrow()).endsWith("/sign-in?out=yes");

    Visitor thief = new Visitor(port);
    thief.putCookie(SignedIn.COOKIE, kept);
    assertThat(thief.get("/accounts").status()).isEqualTo(303);
  }

  @Test
  void bitesAtTheNextRequestWhenARoleIsTakenAway() {
    signIn();
    accounts.give(SET_UP, owner.id(), Role.INSPECTOR);
    assertThat(visitor.get("/accounts").status()).isEqualTo(200);
    accounts.take(SET_UP, owner.id(), Role.ADMINISTRATOR);
    assertThat(visitor.get("/accounts").status()).isEqualTo(404);
    accounts.give(SET_UP, owner.id(), Role.ADMINISTRATOR);
    assertThat(visitor.get("/accounts").status()).isEqualTo(200);
  }

  @Test
  void endsEverySessionOfADisabledAccountForGood() {
    signIn();
    accounts.disable(SET_UP, owner.id());
    assertThat(visitor.get("/accounts").status()).isEqualTo(303);
    accounts.enable(SET_UP, owner.id());
    assertThat(visitor.get("/accounts").status()).as("the old session is gone").isEqualTo(303);
  }

  @Test
  void endsAfterTwelveHoursHoweverBusy() {
    signIn();
    clock.forward(Duration.ofHours(12).minusSeconds(1));
    assertThat(visitor.get("/accounts").status()).isEqualTo(200);
    clock.forward(Duration.ofSeconds(1));
    assertThat(visitor.get("/accounts").status()).isEqualTo(303);
  }

  @Test
  void endsAfterThirtyIdleMinutes() {
    signIn();
    int idle =
        jdbc.sql("select max_inactive_interval from platform.spring_session where session_id = ?")
            .param(visitor.cookie(SignedIn.COOKIE))
            .query(Integer.class)
            .single();
    assertThat(idle).isEqualTo(30 * 60);
  }

  @Test
  void keepsNothingPersonalInTheSession() {
    signIn();
    String all =
        jdbc.sql(
                """
                select s.principal_name || string_agg(encode(a.attribute_bytes, 'escape'), ' ')
                from platform.spring_session s
                join platform.spring_session_attributes a on a.session_primary_id = s.primary_id
                where s.session_id = ? group by s.principal_name
                """)
            .param(visitor.cookie(SignedIn.COOKIE))
            .query(String.class)
            .single();
    assertThat(all).startsWith(owner.id().toString()).doesNotContain("@", "Newcomer");
  }

  @Test
  void neverLeadsToAnotherSite() {
    password(owner.email(), owner.password());
    assertThat(code(owner.code(clock), "//evil.example/").location()).hasValue("/");
    assertThat(WayIn.isOurs("/referrals/1?page=2")).isTrue();
    assertThat(WayIn.isOurs("https://evil.example/")).isFalse();
    assertThat(WayIn.isOurs("/\\evil.example/")).isFalse();
    assertThat(WayIn.isOurs("/a\r\nSet-Cookie: x=y")).isFalse();
  }

  @Test
  void refusesAPostWithoutTheFormsToken() {
    signIn();
    Answer forged =
        visitor.postWithToken("/accounts/" + owner.id() + "/invite", "made up", Map.of());
    assertThat(forged.status()).isEqualTo(400);
    assertThat(forged.text()).contains("Nothing was changed");
  }

  @Test
  void acceptsAFormThatOutlivedItsSession() {
    signIn();
    String token = visitor.get("/accounts/new").page().select("input[name=_csrf]").attr("value");
    accounts.disable(SET_UP, owner.id());
    accounts.enable(SET_UP, owner.id());
    Answer late = visitor.postWithToken("/accounts/new", token, Map.of("name", "Sam"));
    assertThat(late.status()).isEqualTo(303);
    assertThat(late.location()).hasValue("/sign-in?next=%2Faccounts%2Fnew");
  }

  @Test
  void leadsToOnesOwnFirstPage() {
    assertThat(visitor.get("/").text()).contains("Safeguarding referrals", "Sign in");
    signIn();
    assertThat(visitor.get("/").location()).hasValue("/accounts");
  }

  private void signIn() {
    password(owner.email(), owner.password());
    assertThat(code(owner.code(clock), "").location()).hasValue("/");
  }

  private Answer password(String email, String password) {
    return visitor.post("/sign-in", "/sign-in", Map.of("email", email, "password", password));
  }

  private Answer code(String code, String next) {
    return visitor.post("/sign-in/code", "/sign-in/code", Map.of("code", code, "next", next));
  }
}
