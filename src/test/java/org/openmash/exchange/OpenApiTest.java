package org.openmash.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.KeyUse;
import org.openmash.access.NewKey;
import org.openmash.access.SystemKeys;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.exchange.OtherSystem.Answer;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description is true: what it shows is sent, what it lists is there. */
@HubTest
class OpenApiTest {

  private static final Actor PROGRAM = Actor.system("test");

  @LocalServerPort int port;
  @Autowired SystemKeys keys;
  @Autowired Agencies agencies;
  @Autowired Routes routes;

  private OtherSystem police;
  private JsonNode document;

  @BeforeEach
  void aPoliceForceWithAKey() {
    AgencyId force = AgencyId.next();
    agencies.add(
        PROGRAM,
        Agency.of(
            force,
            "Police " + force,
            AgencyKind.POLICE,
            Reach.by("safe@police.example"),
            LocalDate.of(2020, 1, 1)));
    NewKey key = new NewKey("Records", force, EnumSet.allOf(KeyUse.class), Duration.ofDays(90));
    police = new OtherSystem(port, keys.issue(PROGRAM, key).text());
    document = new OtherSystem(port, "").get("/api/v1/openapi.json").json();
  }

  @Test
  void takesEveryExampleAndAnswersAsDescribed() {
    int sent = 0;
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode content = path.getValue().at("/post/requestBody/content/application~1json");
      for (JsonNode example : content.path("examples")) {
        JsonNode body = example.get("value");
        assertThat(schema(content.get("schema")).validate(body)).as(path.getKey()).isEmpty();
        Answer answer = police.post(path.getKey(), UUID.randomUUID().toString(), body.toString());
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        assertThat(schema("Receipt").validate(answer.json())).isEmpty();
        sent++;
        if (!answer.header("Location").isEmpty()) {
          Answer status = police.get(answer.header("Location"));
          assertThat(schema("Status").validate(status.json())).isEmpty();
        }
      }
    }
    assertThat(sent).isEqualTo(3);
  }

  @Test
  void listsEveryRouteForKeysAndNoOther() {
    Set<String> listed = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(method -> listed.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertThat(routes.all())
        .filteredOn(route -> route.policy().use() != null)
        .extracting(Routes.Route::toString)
        .containsExactlyInAnyOrderElementsOf(listed);
    assertThat(routes.all())
        .filteredOn(route -> route.path().startsWith("/api/"))
        .filteredOn(route -> route.policy().use() == null)
        .extracting(Routes.Route::path)
        .containsExactlyInAnyOrder("/api/v1", "/api/v1/openapi.json");
  }

  @Test
  void namesWhatItsReferencesPointTo() {
    List<String> missing = new ArrayList<>();
    for (JsonNode reference : document.findValues("$ref")) {
      if (document.at(reference.asString().substring(1)).isMissingNode()) {
        missing.add(reference.asString());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void describesProblemsAsTheyCome() {
    Answer wrong = police.post("/api/v1/referrals", UUID.randomUUID().toString(), "{}");
    assertThat(schema("Problem").validate(wrong.json())).isEmpty();
    assertThat(wrong.json().get("errors").size()).isGreaterThan(3);
    ObjectNode extra = (ObjectNode) example("/api/v1/notifications").deepCopy();
    extra.put("note", "x");
    extra.withObject("incident").withObject("incident").remove("account");
    Answer notification =
        police.post("/api/v1/notifications", UUID.randomUUID().toString(), extra.toString());
    assertThat(notification.status()).isEqualTo(400);
    assertThat(schema("Problem").validate(notification.json())).isEmpty();
  }

  @Test
  void takesANotificationOnceAlsoUnderAnotherKey() {
    ObjectNode body = (ObjectNode) example("/api/v1/notifications").deepCopy();
    body.withObject("incident")
        .withObject("incident")
        .put("reference", "43-" + UUID.randomUUID().toString().substring(0, 8));
    String key = UUID.randomUUID().toString();
    Answer first = police.post("/api/v1/notifications", key, body.toString());
    assertThat(first.status()).as(first.raw().body()).isEqualTo(201);
    Answer again = police.post("/api/v1/notifications", key, body.toString());
    Answer other =
        police.post("/api/v1/notifications", UUID.randomUUID().toString(), body.toString());
    for (Answer replayed : List.of(again, other)) {
      assertThat(replayed.status()).isEqualTo(200);
      assertThat(replayed.header("Idempotent-Replayed")).isEqualTo("true");
      assertThat(replayed.json().get("reference")).isEqualTo(first.json().get("reference"));
    }
  }

  @Test
  void takesAttachmentsAndSaysWhichFileItDoesNotTake() throws Exception {
    Answer sent =
        police.post(
            "/api/v1/referrals",
            UUID.randomUUID().toString(),
            example("/api/v1/referrals").toString());
    String there = sent.header("Location") + "/attachments";
    byte[] letter = "What the school nurse saw.".getBytes(StandardCharsets.UTF_8);
    Answer kept = police.attach(there, "letter.txt", letter);
    assertThat(kept.status()).as(kept.raw().body()).isEqualTo(201);
    assertThat(schema("Attachments").validate(kept.json())).isEmpty();
    assertThat(police.attach(there, "letter.txt", letter).json().get("attachments"))
        .isEqualTo(kept.json().get("attachments"));

    Answer refused = police.attach(there, "Jane-Doe.exe", letter);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(schema("Problem").validate(refused.json())).isEmpty();
    assertThat(refused.json().get("errors").get(0).get("kind").asString()).isEqualTo("type");
    assertThat(refused.raw().body()).doesNotContain("Jane");
    assertThat(
            police
                .attach("/api/v1/referrals/" + UUID.randomUUID() + "/attachments", "a.txt", letter)
                .status())
        .isEqualTo(404);
    assertThat(new OtherSystem(port, "").attach(there, "letter.txt", letter).status())
        .isEqualTo(401);
    assertThat(police.post(there, UUID.randomUUID().toString(), "{}").status()).isEqualTo(415);
  }

  @Test
  void isToldToPeopleInBothLanguages() {
    Visitor visitor = new Visitor(port);
    Visitor.Answer page = visitor.get("/api/v1");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("POST /api/v1/referrals", "How other systems", "key-reused");
    assertThat(visitor.get("/api/v1?language=cy").text()).contains("Sut mae systemau eraill");
  }

  private JsonNode example(String path) {
    return document
        .get("paths")
        .get(path)
        .at("/post/requestBody/content/application~1json/examples")
        .iterator()
        .next()
        .get("value");
  }

  private Schema schema(String name) {
    return schema(
        tools.jackson.databind.node.JsonNodeFactory.instance
            .objectNode()
            .put("$ref", "#/components/schemas/" + name));
  }

  /** With the document's components within reach of its references. */
  private Schema schema(JsonNode reference) {
    ObjectNode schema = (ObjectNode) reference.deepCopy();
    schema.set("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString());
  }
}
