package org.openmash.exchange;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.IssuedKey;
import org.openmash.access.KeyUse;
import org.openmash.access.NewKey;
import org.openmash.access.SystemKeys;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.exchange.OtherSystem.Answer;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.Referrals;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@HubTest
class ReferralDoorTest {

  private static final String DOOR = "/api/v1/referrals";
  private static final Actor PROGRAM = Actor.system("test");

  @LocalServerPort int port;
  @Autowired TestHubs hubs;
  @Autowired SystemKeys keys;
  @Autowired ReferralBodies bodies;
  @Autowired Referrals referrals;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private AgencyId agency;
  private IssuedKey issued;
  private OtherSystem system;

  @BeforeEach
  void aHospitalWithAKey() {
    agency = agency("Trust");
    issued = key(agency, EnumSet.of(KeyUse.REFERRALS));
    system = new OtherSystem(port, issued.text());
  }

  @Test
  void takesAReferralAndTellsItsReferenceAndWhatHappensNext() {
    Answer sent = system.post(DOOR, fresh(), referral(1));
    assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
    String id = sent.json().get("id").asString();
    assertThat(sent.header("Location")).isEqualTo(DOOR + "/" + id);
    assertThat(sent.json().get("reference").asString()).matches("OM-[2-9A-Z]{7}");
    assertThat(sent.json().get("next").asString()).contains("one working day");
    assertThat(sent.json().get("decideBy").asString()).startsWith("2026-03-0");
    assertThat(sent.raw().headers().map()).doesNotContainKey("set-cookie");

    Answer status = system.get(sent.header("Location"));
    assertThat(status.status()).isEqualTo(200);
    assertThat(status.json().get("status").asString()).isEqualTo("RECEIVED");
    assertThat(status.json().get("reference")).isEqualTo(sent.json().get("reference"));
    assertThat(status.json().get("children").get(0).has("outcome")).isFalse();
  }

  @Test
  void makesOneReferralOfTwentySentAtOnceUnderOneKey() {
    String key = fresh();
    String body = referral(2);
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService twenty = Executors.newFixedThreadPool(20)) {
      List<CompletableFuture<Answer>> sent = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        sent.add(CompletableFuture.supplyAsync(() -> system.post(DOOR, key, body), twenty));
      }
      sent.forEach(one -> answers.add(one.join()));
    }
    assertThat(answers.stream().map(a -> a.json().get("reference").asString()).collect(toSet()))
        .hasSize(1);
    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.status() == 200 && a.header("Idempotent-Replayed").equals("true"))
        .hasSize(19);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void takesTheSameWordsInAnotherOrderForTheSameAndRefusesOthersUnderTheSameKey() {
    String key = fresh();
    ObjectNode body = bodies.example(false, 3);
    Answer first = system.post(DOOR, key, body.toString());
    JsonNode about = body.remove("about");
    body.set("about", about);
    Answer again = system.post(DOOR, key, "  " + body.toString());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));

    Answer other = system.post(DOOR, key, referral(4));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.type()).isEqualTo("application/problem+json");
    assertThat(other.json().get("type").asString()).isEqualTo("/api/v1#key-reused");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void keepsTheKeysOfTwoAgenciesApart() {
    String key = fresh();
    OtherSystem school = new OtherSystem(port, key(agency("School"), all()).text());
    Answer ours = system.post(DOOR, key, referral(5));
    Answer theirs = school.post(DOOR, key, referral(5));
    assertThat(theirs.status()).isEqualTo(201);
    assertThat(theirs.json().get("reference")).isNotEqualTo(ours.json().get("reference"));
    assertThat(school.get(ours.header("Location")).status()).isEqualTo(404);
    assertThat(system.get(DOOR + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(system.get(DOOR + "/not-an-id").status()).isEqualTo(404);
  }

  @Test
  void saysByFieldWhatIsWrongInBothLanguagesAndLeavesTheKeyFree() {
    String key = fresh();
    ObjectNode body = bodies.example(false, 6);
    ((ObjectNode) body.get("referrer")).put("email", "not-an-address");
    ((ObjectNode) body.get("child").get(0).get("names")).remove("first");
    body.remove("concern");
    body.put("Jane Doe lives here", "x");
    Answer wrong = system.post(DOOR, key, body.toString());
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.type()).isEqualTo("application/problem+json");
    assertThat(wrong.json().get("title").asString()).isEqualTo("Answers are missing or wrong");
    List<String> pointers = new ArrayList<>();
    wrong.json().get("errors").forEach(error -> pointers.add(error.get("pointer").asString()));
    assertThat(pointers).contains("/referrer/email", "/child/0/names/first", "/concern", "/…");
    JsonNode child = error(wrong, "/child/0/names/first");
    assertThat(child.get("page").asString()).isEqualTo("child");
    assertThat(child.get("row").asInt()).isZero();
    assertThat(child.get("field").asString()).isEqualTo("names.first");
    assertThat(child.get("kind").asString()).isNotEmpty();
    assertThat(wrong.raw().body()).doesNotContain("Jane", "not-an-address");

    Answer welsh =
        system.send(
            system
                .asking(DOOR)
                .header("Accept-Language", "cy")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    assertThat(welsh.json().get("title").asString()).contains("Mae atebion");
    assertThat(error(welsh, "/concern").get("message").asString())
        .isEqualTo("Mae’r rhan hon ar goll");

    assertThat(system.post(DOOR, key, referral(6)).status()).isEqualTo(201);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNotOneJsonObjectWithAKeyOfItsOwn() {
    for (String body : List.of("", "[]", "{broken", "{} {}", "{\"a\":1,\"a\":2}", "\"text\"")) {
      assertThat(system.post(DOOR, fresh(), body).status()).as(body).isEqualTo(400);
    }
    assertThat(system.post(DOOR, "x".repeat(65), referral(7)).status()).isEqualTo(400);
    Answer keyless =
        system.send(
            system
                .asking(DOOR)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(referral(7))));
    assertThat(keyless.json().get("type").asString()).isEqualTo("/api/v1#idempotency-key");
    Answer text =
        system.send(
            system
                .asking(DOOR)
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", fresh())
                .POST(HttpRequest.BodyPublishers.ofString(referral(7))));
    assertThat(text.status()).isEqualTo(415);
    assertThat(text.type()).isEqualTo("application/problem+json");
    assertThat(system.post(DOOR, fresh(), " ".repeat(2_000_001)).status()).isEqualTo(413);
    assertThat(system.send(system.asking(DOOR).DELETE()).status()).isEqualTo(405);
    assertThat(kept()).isZero();
  }

  @Test
  void knowsNobodyWithoutAGoodKeyAndGivesNoHint() {
    Answer none = new OtherSystem(port, "").post(DOOR, fresh(), referral(8));
    Answer invented = new OtherSystem(port, "omk_" + UUID.randomUUID()).post(DOOR, fresh(), "{}");
    keys.revoke(PROGRAM, issued.id());
    Answer revoked = system.post(DOOR, fresh(), referral(8));
    for (Answer refused : List.of(none, invented, revoked)) {
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.type()).isEqualTo("application/problem+json");
      assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(body(refused)).isEqualTo(body(none));
    }
    assertThat(kept()).isZero();
  }

  @Test
  void endsTheOldTextWhenAKeyIsRenewedAndKeepsWhoItIs() {
    Answer sent = system.post(DOOR, fresh(), referral(9));
    IssuedKey anew = keys.renew(PROGRAM, issued.id(), Duration.ofDays(30));
    assertThat(system.get(sent.header("Location")).status()).isEqualTo(401);
    assertThat(new OtherSystem(port, anew.text()).get(sent.header("Location")).status())
        .isEqualTo(200);
  }

  @Test
  void hidesWhatAKeyIsNotFor() {
    OtherSystem police =
        new OtherSystem(port, key(agency, EnumSet.of(KeyUse.NOTIFICATIONS)).text());
    assertThat(police.post(DOOR, fresh(), referral(10)).status()).isEqualTo(404);
    assertThat(system.post("/api/v1/notifications", fresh(), "{}").status()).isEqualTo(404);
    assertThat(kept()).isZero();
  }

  @Test
  void isNoWayInForABrowserNorAKeyAWayToAPage() {
    Actor midwife = signedIn.as(agency, Role.REFERRER, Role.ADMINISTRATOR, Role.SCREENER);
    Answer browser =
        system.send(
            new OtherSystem(port, "")
                .asking(DOOR)
                .header("Cookie", signedIn.cookieHeader(midwife))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", fresh())
                .POST(HttpRequest.BodyPublishers.ofString(referral(11))));
    assertThat(browser.status()).isEqualTo(401);
    for (String page : List.of("/referrals", "/inbox", "/accounts", "/accounts/keys", "/work")) {
      Answer answer = system.get(page);
      assertThat(answer.status()).as(page).isEqualTo(303);
      assertThat(answer.header("Location")).startsWith("/sign-in");
    }
    assertThat(kept()).isZero();
  }

  @Test
  void asksWhichOfSeveralHubsItIsForAndTakesItThere() {
    ObjectNode body = bodies.example(false, 14);
    hubs.countyAndCity();
    try {
      Answer unsaid = system.post(DOOR, fresh(), body.toString());
      assertThat(unsaid.status()).isEqualTo(400);
      assertThat(error(unsaid, "/hub").get("message").asString()).contains("there are several");
      body.put("hub", "nowhere");
      assertThat(system.post(DOOR, fresh(), body.toString()).status()).isEqualTo(400);
      body.put("hub", TestHubs.CITY.value());
      Answer sent = system.post(DOOR, fresh(), body.toString());
      assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
      ReferralId id = ReferralId.parse(sent.json().get("id").asString());
      assertThat(referrals.read(PROGRAM, id).line().hub()).isEqualTo(TestHubs.CITY);
      assertThat(bodies.schema("").path("properties").has("hub")).isTrue();
    } finally {
      hubs.isOne();
    }
    assertThat(bodies.schema("").path("properties").has("hub")).isFalse();
    assertThat(system.post(DOOR, fresh(), body.toString()).status()).isEqualTo(201);
  }

  @Test
  void leavesTheKeysIdInTheTrailAndWhenItWasLastUsed() {
    Answer sent = system.post(DOOR, fresh(), referral(12));
    UUID id = UUID.fromString(sent.json().get("id").asString());
    List<String> acts =
        work.as(
            PROGRAM,
            () ->
                jdbc.sql(
                        "select act from audit.line where user_id = :key and subject_id = :id and outcome = 'allowed'")
                    .param("key", issued.id().value())
                    .param("id", id)
                    .query(String.class)
                    .list());
    assertThat(acts).contains("CREATED");
    assertThat(keys.get(PROGRAM, issued.id()).lastUsedAt()).isNotNull();
    assertThat(referrals.read(PROGRAM, new ReferralId(id)).line().agency()).isEqualTo(agency);
  }

  private static JsonNode error(Answer answer, String pointer) {
    for (JsonNode error : answer.json().get("errors")) {
      if (error.get("pointer").asString().equals(pointer)) {
        return error;
      }
    }
    throw new AssertionError("no error at " + pointer);
  }

  /** All but the id of the request. */
  private static JsonNode body(Answer answer) {
    ObjectNode json = (ObjectNode) answer.json();
    json.remove("request");
    return json;
  }

  private int kept() {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql("select count(*) from referral.referral where agency_id = :agency")
                .param("agency", agency.value())
                .query(Integer.class)
                .single());
  }

  private String referral(long seed) {
    return bodies.example(seed % 2 == 1, seed).toString();
  }

  private IssuedKey key(AgencyId whose, Set<KeyUse> uses) {
    return keys.issue(PROGRAM, new NewKey("Test system", whose, uses, Duration.ofDays(90)));
  }

  private static Set<KeyUse> all() {
    return EnumSet.allOf(KeyUse.class);
  }

  private AgencyId agency(String name) {
    AgencyId id = AgencyId.next();
    agencies.add(
        PROGRAM,
        Agency.of(
            id,
            name + " " + id,
            AgencyKind.HOSPITAL_TRUST,
            Reach.by("safe@trust.example"),
            LocalDate.of(2020, 1, 1)));
    return id;
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
