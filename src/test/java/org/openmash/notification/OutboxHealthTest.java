package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.notification.Delivery.Result;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever keeps the hub sees of messages that do not leave. */
@HubTest
class OutboxHealthTest {

  @LocalManagementPort int port;
  @Autowired Outbox outbox;
  @Autowired Sender.Box box;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JsonMapper json;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void sendWhatOthersLeft() {
    clock.forward(Duration.ofDays(365));
    send(new Result.Delivered());
    clock.forward(Duration.ofDays(-365));
  }

  @Test
  void isWellWhileMessagesLeave() throws Exception {
    queue();
    JsonNode health = part();
    assertThat(health.get("status").asString()).isEqualTo("UP");
    assertThat(health.get("details").get("waiting").asInt()).isEqualTo(1);
    assertThat(health.get("details").get("mailServerSet").asBoolean()).isTrue();
  }

  @Test
  void saysThatAMessageWaitsTooLongAndStaysInService() throws Exception {
    queue();
    send(new Result.NotNow("ConnectException"));
    clock.forward(Duration.ofMinutes(16));
    JsonNode health = part();
    assertThat(health.get("status").asString()).isEqualTo("DEGRADED");
    assertThat(health.get("details").get("oldestSeconds").asLong()).isEqualTo(16 * 60);
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness").body()).doesNotContain("outbox");
    String metrics = get("/actuator/prometheus").body();
    assertThat(metrics)
        .containsPattern("(?m)^openmash_outbox_waiting 1\\.0")
        .containsPattern("(?m)^openmash_outbox_oldest_seconds 960\\.0")
        .containsPattern("(?m)^openmash_outbox_undelivered ");
    assertThat(get("/actuator/health").body()).doesNotContain("@", "OM-");
  }

  private void queue() {
    ReferralId referral = ReferralId.next();
    Actor midwife = signedIn.as(Role.REFERRER);
    outbox.queue(
        midwife,
        new Message(
            EmailAddress.parse("ward@example.org"),
            "notification.sample",
            Reference.next(),
            Link.to("referrals", referral),
            Subject.of("referral", referral)));
  }

  private void send(Result result) {
    new Sender(box, mail -> result, 12).sendDue();
  }

  private JsonNode part() throws Exception {
    HttpResponse<String> answer = get("/actuator/health");
    JsonNode part = json.readTree(answer.body()).get("components").get("outbox");
    assertThat(part).as(answer.body()).isNotNull();
    return part;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
