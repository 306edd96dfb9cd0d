package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.WrongSetting;
import org.openmash.notification.Delivery.Result;

class SmtpDeliveryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-03T10:00:00Z"), ZoneOffset.UTC);
  private static final Mail MAIL =
      new Mail(
          "<3f0c7d2e-0000-4000-8000-000000000001@hub.example.org>",
          new EmailAddress("safeguarding@school.example.org"),
          "Atgyfeiriad OM-2222222: mae newyddion ŵ",
          "Mae newyddion.\n\nhttps://hub.example.org/referrals\n",
          "<p>Mae newyddion.</p>",
          "/referrals");

  @Test
  void arrivesWithItsMessageIdInBothFormsAndNobodyElseOnIt() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      SmtpDelivery delivery = delivery(server.getSmtp().getPort(), false);
      assertThat(delivery.deliver(MAIL)).isEqualTo(new Result.Delivered());
      assertThat(delivery.deliver(MAIL)).isEqualTo(new Result.Delivered());
      MimeMessage[] arrived = server.getReceivedMessages();
      assertThat(arrived).hasSize(2);
      for (MimeMessage one : arrived) {
        assertThat(one.getMessageID()).isEqualTo(MAIL.messageId());
        assertThat(one.getSubject()).isEqualTo(MAIL.subject());
        assertThat(one.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(one.getFrom())
            .extracting(Object::toString)
            .containsExactly("no-reply@hub.example.org");
        assertThat(one.getAllRecipients())
            .extracting(Object::toString)
            .containsExactly("safeguarding@school.example.org");
        assertThat(one.getSentDate()).isEqualTo(CLOCK.instant());
        assertThat(GreenMailUtil.getWholeMessage(one))
            .contains("text/plain", "text/html", "Mae newyddion.");
      }
    } finally {
      server.stop();
    }
  }

  @Test
  void givesUpOnWhatIsRefusedForGood() throws Exception {
    assertThat(answering(Map.of("RCPT", "550 5.1.1 no such mailbox")))
        .isEqualTo(new Result.Never("SMTP 550"));
    assertThat(answering(Map.of(".", "554 5.7.1 refused"))).isEqualTo(new Result.Never("SMTP 554"));
    assertThat(answering(Map.of("MAIL", "553 not you"))).isEqualTo(new Result.Never("SMTP 553"));
  }

  @Test
  void waitsWhereTheServerSaysLater() throws Exception {
    assertThat(answering(Map.of("RCPT", "451 4.7.1 greylisted")))
        .isEqualTo(new Result.NotNow("SMTP 451"));
    assertThat(answering(Map.of(".", "452 4.3.1 disk full")))
        .isEqualTo(new Result.NotNow("SMTP 452"));
    assertThat(answering(Map.of("greeting", "421 busy"))).isInstanceOf(Result.NotNow.class);
    assertThat(answering(Map.of("EHLO", "500 what", "HELO", "500 what")))
        .as("our own trouble with the server, not the recipient's")
        .isInstanceOf(Result.NotNow.class);
  }

  @Test
  void doesNotWaitForeverForAServerThatSaysNothing() throws Exception {
    long start = System.nanoTime();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertThat(delivery(silent.getLocalPort(), false).deliver(MAIL))
          .isInstanceOf(Result.NotNow.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void breaksOffAConversationThatCrawlsBeforeAnotherMayTakeTheMessage() throws Exception {
    long start = System.nanoTime();
    try (ServerSocket crawling = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> crawl(crawling));
      MailSettings settings = settings(crawling.getLocalPort(), false, Duration.ofMillis(400));
      assertThat(new SmtpDelivery(settings, CLOCK).deliver(MAIL))
          .isEqualTo(new Result.NotNow("TimeoutException"));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(2_000), Duration.ofSeconds(8));
  }

  @Test
  void leavesNoPatienceThatOutlastsAClaim() {
    Duration longest = Duration.ofSeconds(20);
    assertThat(settings(25, true, longest).conversation().plusSeconds(20))
        .as("with some time left to mark the message")
        .isLessThanOrEqualTo(Sender.LEASE);
    assertThatThrownBy(() -> settings(25, true, longest.plusMillis(1)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("openmash.mail.patience");
  }

  /** One more line of a greeting that never ends, each in good time. */
  private static void crawl(ServerSocket socket) {
    try (Socket client = socket.accept()) {
      OutputStream out = client.getOutputStream();
      while (true) {
        out.write("220-wait\r\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        Thread.sleep(100);
      }
    } catch (IOException e) {
      // The client had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void triesLaterWhereNobodyListens() throws Exception {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    assertThat(delivery(port, false).deliver(MAIL)).isInstanceOf(Result.NotNow.class);
  }

  @Test
  void saysNothingOverAConnectionThatIsNotEncrypted() throws Exception {
    try (Scripted server = new Scripted(Map.of())) {
      assertThat(delivery(server.port(), true).deliver(MAIL)).isInstanceOf(Result.NotNow.class);
      assertThat(server.heard()).doesNotContain("MAIL FROM");
    }
  }

  private static Result answering(Map<String, String> answers) throws IOException {
    try (Scripted server = new Scripted(answers)) {
      return delivery(server.port(), false).deliver(MAIL);
    }
  }

  private static SmtpDelivery delivery(int port, boolean encrypted) {
    return new SmtpDelivery(settings(port, encrypted, Duration.ofSeconds(2)), CLOCK);
  }

  private static MailSettings settings(int port, boolean encrypted, Duration patience) {
    return new MailSettings(
        "127.0.0.1",
        port,
        null,
        null,
        encrypted,
        "no-reply@hub.example.org",
        3,
        patience,
        null,
        false);
  }

  /** A mail server that answers as told. */
  private static final class Scripted implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final StringBuffer heard = new StringBuffer();
    private final Map<String, String> answers;

    Scripted(Map<String, String> answers) throws IOException {
      this.answers = answers;
      Thread.ofVirtual().start(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    String heard() {
      return heard.toString();
    }

    private void serve() {
      try (Socket client = socket.accept();
          var in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
          OutputStream out = client.getOutputStream()) {
        say(out, "greeting", "220 ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          heard.append(line).append('\n');
          if (data && !line.equals(".")) {
            continue;
          }
          String word = line.split("[ :]")[0];
          data = word.equals("DATA");
          say(out, word, data ? "354 go on" : "250 ok");
        }
      } catch (IOException e) {
        // The client went: so do we.
      }
    }

    private void say(OutputStream out, String word, String usually) throws IOException {
      String answer = Objects.requireNonNullElse(answers.get(word), usually) + "\r\n";
      out.write(answer.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
