package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.WrongSetting;
import org.openmash.notification.Delivery.Result;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Mail over TLS, against a server with a certificate made for this test. */
@HubTest
class StartTlsTest {

  @TempDir static Path ours;
  @TempDir static Path another;

  @Autowired Outbox outbox;
  @Autowired MessageDesk desk;
  @Autowired Sender.Box box;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private final ReferralId referral = ReferralId.next();

  @BeforeAll
  static void twoCertificates() throws Exception {
    TlsMailServer.keys(ours, "ip:127.0.0.1");
    TlsMailServer.keys(another, "dns:another.example");
  }

  @Test
  void sendsOverAConnectionThatStarttlsHasEncrypted() throws Exception {
    try (TlsMailServer server = TlsMailServer.with(ours.resolve("keys.p12"))) {
      Delivery smtp = smtp(server, ours.resolve("certificate.pem"));
      assertThat(smtp.deliver(mail())).isEqualTo(new Result.Delivered());
      assertThat(server.inTheOpen()).hasSize(2).last().isEqualTo("STARTTLS");
      assertThat(server.encrypted())
          .anyMatch(line -> line.startsWith("MAIL FROM:"))
          .anyMatch(line -> line.startsWith("RCPT TO:<lead@school.example>"))
          .contains("DATA", ".");
    }
  }

  @Test
  void refusesACertificateNobodyVouchesFor() throws Exception {
    try (TlsMailServer server = TlsMailServer.with(ours.resolve("keys.p12"))) {
      assertThat(smtp(server, null).deliver(mail())).isEqualTo(new Result.NotNow("untrusted"));
      assertThat(smtp(server, another.resolve("certificate.pem")).deliver(mail()))
          .isEqualTo(new Result.NotNow("untrusted"));
      assertThat(server.encrypted()).isEmpty();
      assertThat(server.inTheOpen()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void refusesACertificateMadeOutToAnotherServer() throws Exception {
    try (TlsMailServer server = TlsMailServer.with(another.resolve("keys.p12"))) {
      assertThat(smtp(server, another.resolve("certificate.pem")).deliver(mail()))
          .isEqualTo(new Result.NotNow("untrusted"));
      assertThat(server.encrypted()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void saysNothingToAServerThatDoesNotEncrypt() throws Exception {
    try (TlsMailServer server = TlsMailServer.plain()) {
      assertThat(smtp(server, null).deliver(mail())).isEqualTo(new Result.NotNow("unencrypted"));
      assertThat(server.inTheOpen()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void holdsTheMessageTriesAgainAndThenSaysWhyInPlainWords() throws Exception {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    outbox.queue(manager, message());
    try (TlsMailServer plain = TlsMailServer.plain()) {
      sendBy(smtp(plain, null));
      assertThat(column("state")).isEqualTo("queued");
      assertThat(column("last_error")).isEqualTo("unencrypted");
      clock.forward(Duration.ofMinutes(2));
      sendBy(smtp(plain, null));
      assertThat(column("state")).isEqualTo("failed");
    }
    UUID id = UUID.fromString(column("id"));
    assertThat(desk.open(manager, id).reason()).isEqualTo("unencrypted");
    assertThat(page(manager, "/messages/" + id))
        .contains("The mail server does not encrypt the connection")
        .contains("turn on STARTTLS");
    desk.tryAgain(manager, id);
    try (TlsMailServer server = TlsMailServer.with(ours.resolve("keys.p12"))) {
      sendBy(smtp(server, ours.resolve("certificate.pem")));
    }
    assertThat(column("state")).isEqualTo("sent");
  }

  @Test
  void namesTheSettingWhenTheCertificatesCannotBeRead() throws Exception {
    Path nothing = Files.writeString(ours.resolve("nothing.pem"), "");
    for (Path file : new Path[] {ours.resolve("missing.pem"), nothing}) {
      assertThatThrownBy(() -> new SmtpDelivery(settings(1, file), clock))
          .isInstanceOf(WrongSetting.class)
          .hasMessageContaining("openmash.mail.certificates");
    }
  }

  private void sendBy(Delivery smtp) {
    // What other tests left in the box is not for this server.
    new Sender(
            box,
            mail ->
                mail.path().endsWith(referral.toString())
                    ? smtp.deliver(mail)
                    : new Result.Delivered(),
            2)
        .sendDue();
  }

  private SmtpDelivery smtp(TlsMailServer server, @Nullable Path certificates) {
    return new SmtpDelivery(settings(server.port(), certificates), clock);
  }

  private static MailSettings settings(int port, @Nullable Path certificates) {
    return new MailSettings(
        "127.0.0.1",
        port,
        null,
        null,
        true,
        "no-reply@hub.example.org",
        2,
        Duration.ofSeconds(10),
        certificates,
        false);
  }

  private Message message() {
    return new Message(
        EmailAddress.parse("lead@school.example"),
        "notification.sample",
        Reference.next(),
        Link.to("referrals", referral),
        Subject.of("referral", referral));
  }

  private Mail mail() {
    return new Mail(
        "<%s@hub.example.org>".formatted(referral),
        new EmailAddress("lead@school.example"),
        "There is news",
        "Sign in.",
        "<p>Sign in.</p>",
        "/referrals/" + referral);
  }

  private String column(String name) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select " + name + "::text from notification.message where subject_id = ?")
                .param(referral.value())
                .query(String.class)
                .single());
  }

  private String page(Actor actor, String path) throws Exception {
    var answer = mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
            new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .text();
  }
}
