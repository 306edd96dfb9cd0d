package org.openmash.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A professional without an account proves a work e-mail address by a one-time code. */
@HubTest
class ProofsTest {

  @LocalServerPort int port;
  @Autowired OneTimeCodes codes;
  @Autowired HubClock clock;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final String email = "head." + UUID.randomUUID() + "@school.sch.uk";

  @Test
  void letsInWhoeverTypesTheCodeInTheBrowserThatAskedForIt() {
    Visitor teacher = asks(email);
    Answer in = types(teacher, codes.sentTo(email));
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.location()).hasValue("/referral/new");
    assertThat(teacher.get("/referral/new").status()).isEqualTo(200);
  }

  @Test
  void refusesTheCodeInAnotherBrowser() {
    asks(email);
    Visitor other = new Visitor(port);
    assertThat(types(other, codes.sentTo(email)).status()).isEqualTo(400);
    asksAt(other, "other." + email);
    assertThat(types(other, codes.sentTo(email)).status()).isEqualTo(400);
  }

  @Test
  void refusesASecondUseOfTheSameCode() {
    Visitor teacher = asks(email);
    String code = codes.sentTo(email);
    String cookie = teacher.cookie("proof");
    assertThat(types(teacher, code).status()).isEqualTo(303);
    Visitor again = new Visitor(port);
    again.putCookie("proof", cookie);
    assertThat(types(again, code).status()).isEqualTo(400);
  }

  @Test
  void refusesTheCodeAfterTenMinutes() {
    Visitor teacher = asks(email);
    String code = codes.sentTo(email);
    clock.forward(Duration.ofMinutes(10));
    Answer late = types(teacher, code);
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.text()).contains("does not work any more");
  }

  @Test
  void endsTheCodeAfterFiveWrongGuesses() {
    Visitor teacher = asks(email);
    String code = codes.sentTo(email);
    String wrong = code.startsWith("0") ? "1111 1111" : "0000 0000";
    for (int guess = 0; guess < 5; guess++) {
      assertThat(types(teacher, wrong).text()).contains("not the code we sent");
    }
    assertThat(types(teacher, code).text()).contains("does not work any more");
  }

  @Test
  void sendsOneMailboxAFewCodesAndThenAsksForPatience() {
    Visitor teacher = new Visitor(port);
    for (int code = 0; code < 4; code++) {
      assertThat(asksAt(teacher, email).status()).isEqualTo(303);
    }
    Answer tooMany = asksAt(teacher, email);
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.raw().headers().firstValue("Retry-After")).isPresent();
    assertThat(tooMany.page().select("input[name=email]").val()).isEqualTo(email);
  }

  @Test
  void neverSaysWhetherAnAddressIsKnown() {
    Actor known = signedIn.as(Role.REFERRER);
    String address = known.user() + "@example.org";
    Answer stranger = asksAt(new Visitor(port), "nobody." + UUID.randomUUID() + "@example.org");
    Answer colleague = asksAt(new Visitor(port), address);
    assertThat(colleague.status()).isEqualTo(stranger.status());
    assertThat(colleague.location()).isEqualTo(stranger.location());
    assertThat(colleague.text()).isEqualTo(stranger.text());
  }

  @Test
  void sendsWhoeverHasAnAccountToSignIn() {
    Actor known = signedIn.as(Role.REFERRER);
    String address = known.user() + "@example.org";
    Visitor colleague = asks(address);
    Answer proved = types(colleague, codes.sentTo(address));
    assertThat(proved.text()).contains("You have an account");
    assertThat(colleague.get("/referral/new").location().orElse("")).startsWith("/sign-in");
  }

  @Test
  void isTheSamePersonWheneverTheyComeBackWhateverTheCaseOfTheirAddress() {
    types(asks(email), codes.sentTo(email));
    String shouted = email.replace("head", "HEAD");
    types(asks(shouted), codes.sentTo(shouted));
    assertThat(guestsOf(email)).isEqualTo(1);
  }

  @Test
  void keepsNoCodeAsItWasSent() {
    asks(email);
    String code = codes.sentTo(email).replace(" ", "");
    Long kept =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select count(*) from guest.proof where encode(code, 'escape') like ?")
                    .param("%" + code + "%")
                    .query(Long.class)
                    .single());
    assertThat(kept).isZero();
  }

  @Test
  void writesTheCodeInTheReadersLanguage() {
    Visitor athrawes = new Visitor(port);
    athrawes.get("/guest?language=cy");
    asksAt(athrawes, email);
    assertThat(codes.latest(email)).contains("Eich cod untro").contains("Eich cod yw");
  }

  private Visitor asks(String address) {
    Visitor visitor = new Visitor(port);
    assertThat(asksAt(visitor, address).status()).isEqualTo(303);
    return visitor;
  }

  private static Answer asksAt(Visitor visitor, String address) {
    return visitor.post("/guest", "/guest", Map.of("email", address, "next", ""));
  }

  private static Answer types(Visitor visitor, String code) {
    return visitor.post("/guest", "/guest/code", Map.of("code", code));
  }

  private int guestsOf(String address) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from guest.guest where email = ?")
                .param(address)
                .query(Integer.class)
                .single());
  }
}
