package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Delivery.Result;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class UndeliveredTest {

  @Autowired Outbox outbox;
  @Autowired MessageDesk desk;
  @Autowired BounceReader bounces;
  @Autowired Sender.Box box;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private final ReferralId referral = ReferralId.next();
  private final Subject about = Subject.of("referral", referral);
  private final Reference reference = Reference.next();

  @Test
  void listsWhatFailedUntilItIsSentAfterAll() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    UUID id = failed(new Result.Never("SMTP 550"));
    assertThat(desk.open(manager, id).reason()).isEqualTo("refused");
    assertThat(desk.count(manager)).isEqualTo(desk.undelivered(manager).size()).isPositive();
    String before = messageId();
    desk.tryAgain(manager, id);
    send(new Result.Delivered());
    assertThat(outbox.about(manager, about))
        .extracting(Told::state)
        .containsExactly(Told.State.SENT);
    assertThat(messageId()).isEqualTo(before);
    assertThatThrownBy(() -> desk.tryAgain(manager, id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void keepsWhyItWasHandledOtherwise() {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    UUID id = failed(new Result.Never("SMTP 550"));
    desk.handledOtherwise(administrator, id, "Told by telephone at 2pm.");
    assertThat(desk.undelivered(administrator)).extracting(Undelivered::id).doesNotContain(id);
    assertThat(value("handled_because")).isEqualTo("Told by telephone at 2pm.");
    assertThat(value("handled_by")).isEqualTo(administrator.user().toString());
  }

  @Test
  void isNobodyElsesBusiness() {
    UUID id = failed(new Result.Never("SMTP 550"));
    for (Role role :
        List.of(Role.REFERRER, Role.SAFEGUARDING_LEAD, Role.SCREENER, Role.INSPECTOR)) {
      Actor actor = signedIn.as(role);
      assertThatThrownBy(() -> desk.undelivered(actor)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> desk.open(actor, id)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> desk.tryAgain(actor, id)).isInstanceOf(UnknownId.class);
      assertThat(desk.count(actor)).isZero();
      assertThat(get("/messages", actor)).hasStatus(404);
      assertThat(get("/messages/" + id, actor)).hasStatus(404);
    }
    assertThat(mvc.get().uri("/messages/" + id)).hasStatus3xxRedirection();
  }

  @Test
  void showsWhatToDoAndKeepsTypedTextWhenTheReasonIsMissing() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    UUID id = failed(new Result.Never("SMTP 550"));
    assertThat(get("/messages", manager)).hasStatusOk().bodyText().contains(reference.value());
    assertThat(get("/messages/" + id, manager))
        .hasStatusOk()
        .bodyText()
        .contains("wa…@example.org", "SMTP 550", "What to do")
        .doesNotContain("ward." + referral);
    MvcTestResult empty = post("/messages/" + id + "/handled", manager, "  ");
    assertThat(empty).hasStatus(400).bodyText().contains("Enter how it was handled");
    String tooLong = "told ".repeat(101);
    assertThat(post("/messages/" + id + "/handled", manager, tooLong))
        .hasStatus(400)
        .bodyText()
        .contains("500 characters or fewer", tooLong);
    assertThat(post("/messages/" + id + "/handled", manager, "Telephoned."))
        .hasStatus3xxRedirection();
    assertThat(get("/messages/" + id, manager)).hasStatus(404);
  }

  @Test
  void noticesWhatCameBack() throws Exception {
    UUID id = queued();
    send(new Result.Delivered());
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    try {
      GreenMailUser mailbox = server.setUser("bounces@hub.example.org", "bounces", "secret");
      mailbox.deliver(report("<somebody-elses@example.org>", "failed"));
      mailbox.deliver(report(messageId(), "delayed"));
      mailbox.deliver(mail("Subject: Out of office\r\n\r\nBack on Monday.\r\n"));
      BounceSettings settings =
          new BounceSettings(
              "127.0.0.1", server.getImap().getPort(), "bounces", "secret", false, "INBOX");
      assertThat(bounces.read(settings)).isZero();
      mailbox.deliver(report(messageId(), "failed"));
      assertThat(bounces.read(settings)).isEqualTo(1);
      assertThat(bounces.read(settings)).as("seen, and not read twice").isZero();
    } finally {
      server.stop();
    }
    Undelivered message = desk.open(signedIn.as(Role.HUB_MANAGER), id);
    assertThat(message.state()).isEqualTo(Told.State.BOUNCED);
    assertThat(message.error()).isEqualTo("5.1.1");
  }

  @Test
  void arrivesInTheMailboxOfTheDemonstrationWithALinkThatAsksForSignIn() {
    outbox.queue(signedIn.as(Role.REFERRER), news(Link.to("messages")));
    var list = Jsoup.parse(body("/mailbox"));
    String mail = list.select("a:contains(" + reference.value() + ")").attr("href");
    assertThat(mail).startsWith("/mailbox/");
    var opened = Jsoup.parse(body(mail));
    assertThat(opened.select("h1").text())
        .isEqualTo("Referral %s: there is news".formatted(reference.value()));
    String link = opened.select("main a:contains(/messages)").attr("href");
    assertThat(link).isEqualTo("/messages");
    assertThat(mvc.get().uri(link)).hasStatus3xxRedirection();
    assertThat(mvc.get().uri("/mailbox/" + UUID.randomUUID())).hasStatus(404);
  }

  private UUID failed(Result result) {
    UUID id = queued();
    send(result);
    return id;
  }

  private UUID queued() {
    outbox.queue(signedIn.as(Role.REFERRER), news(Link.to("referrals", referral)));
    return UUID.fromString(value("id"));
  }

  private Message news(Link link) {
    EmailAddress to = EmailAddress.parse("ward.%s@example.org".formatted(referral));
    return new Message(to, "notification.sample", reference, link, about);
  }

  private void send(Result result) {
    new Sender(
            box,
            mail -> mail.path().endsWith(referral.toString()) ? result : new Result.Delivered(),
            3)
        .sendDue();
  }

  private String messageId() {
    return value("message_id");
  }

  private String value(String column) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    "select %s::text from notification.message where subject_id = ?"
                        .formatted(column))
                .param(referral.value())
                .query(String.class)
                .single());
  }

  private String body(String path) {
    return new String(
        mvc.get().uri(path).exchange().getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8);
  }

  private MvcTestResult get(String path, Actor actor) {
    return mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
  }

  private MvcTestResult post(String path, Actor actor, String because) {
    return mvc.post()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .param("because", because)
        .with(SecurityMockMvcRequestPostProcessors.csrf())
        .exchange();
  }

  private static MimeMessage report(String messageId, String action) throws Exception {
    return mail(
        """
        From: MAILER-DAEMON@mx.example.org
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b0"

        --b0
        Content-Type: text/plain

        I am sorry.

        --b0
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; ward@example.org
        Action: %s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 unknown

        --b0
        Content-Type: text/rfc822-headers

        From: no-reply@openmash.invalid
        Message-ID: %s
        Subject: Referral

        --b0--
        """
            .formatted(action, messageId)
            .replace("\n", "\r\n"));
  }

  private static MimeMessage mail(String text) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
