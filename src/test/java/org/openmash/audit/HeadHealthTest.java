package org.openmash.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever keeps the hub sees of the head of the trail. */
@HubTest
class HeadHealthTest {

  @LocalManagementPort int port;
  @Autowired HeadPublisher publisher;
  @Autowired Audit audit;
  @Autowired Work work;
  @Autowired JsonMapper json;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void saysWhatWasPublishedLastWhenAndWhere() throws Exception {
    somethingHappens();
    publisher.publish();
    JsonNode head = part();
    assertThat(head.get("status").asString()).isEqualTo("UP");
    assertThat(head.get("details").get("line").asLong()).isPositive();
    assertThat(head.get("details").get("publishedAt").asString()).endsWith("Z");
    assertThat(head.get("details").get("where").asString()).contains("audit-heads");
  }

  @Test
  void isDownWhileNothingCanBePublishedAndStaysInService() throws Exception {
    somethingHappens();
    publisher.publish();
    Path away = publisher.place().resolveSibling(publisher.place().getFileName() + "-away");
    Files.move(publisher.place(), away);
    try {
      Files.writeString(publisher.place(), "a file where the directory was");
      somethingHappens();
      publisher.publish();
      assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
      JsonNode head = part();
      assertThat(head.get("status").asString()).isEqualTo("DOWN");
      assertThat(head.get("details").get("because").asString())
          .isEqualTo("the head could not be published");
      assertThat(head.get("details").get("publishedAt").asString()).endsWith("Z");
      assertThat(get("/actuator/prometheus").body())
          .containsPattern("(?m)^openmash_audit_alarm 1\\.0");
      HttpResponse<String> ready = get("/actuator/health/readiness");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body()).contains("\"UP\"", "db").doesNotContain("auditHead");
    } finally {
      putBack(away);
    }
    assertThat(part().get("status").asString()).isEqualTo("UP");
  }

  private void putBack(Path away) throws IOException {
    Files.delete(publisher.place());
    Files.move(away, publisher.place());
    publisher.publish();
  }

  private void somethingHappens() {
    Actor actor = Actor.system("test");
    work.as(actor, () -> audit.note(actor, Act.READ, Subject.of("referral", ReferralId.next())));
  }

  private JsonNode part() throws Exception {
    HttpResponse<String> answer = get("/actuator/health");
    JsonNode part = json.readTree(answer.body()).get("components").get("auditHead");
    assertThat(part).as(answer.body()).isNotNull();
    return part;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
