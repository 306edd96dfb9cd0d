package org.openmash.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.domesticabuse.PoliceFile;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@HubTest
class ImportTest {

  @Autowired ImportCommand command;
  @Autowired ReferralImport referrals;
  @Autowired ReferralBodies bodies;
  @Autowired Agencies agencies;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private final String agency = "Trust " + UUID.randomUUID();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void anAgencyThatRefers() {
    agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            agency,
            AgencyKind.HOSPITAL_TRUST,
            Reach.by("safe@trust.example"),
            LocalDate.of(2020, 1, 1)));
  }

  @Test
  void takesEachLineOnceHoweverOftenItIsSent() throws IOException {
    ObjectNode one = referral(1);
    ObjectNode two = referral(2);
    assertThat(run(one.toString(), "", two.toString(), one.toString())).isEqualTo(0);
    String[] said = out.toString(StandardCharsets.UTF_8).split("\\R");
    assertThat(said[0]).matches("line 1: OM-[2-9A-Z]{7}");
    assertThat(said[1]).matches("line 3: OM-[2-9A-Z]{7}").isNotEqualTo(said[0].replace("1:", "3:"));
    assertThat(said[2]).isEqualTo(said[0].replace("line 1", "line 4"));
    assertThat(said[3]).isEqualTo("3 taken, 0 refused");
    assertThat(kept(one)).isEqualTo(1);
    assertThat(kept(two)).isEqualTo(1);
  }

  @Test
  void saysWhereALineIsWrongAndKeepsNothingOfIt() throws IOException {
    ObjectNode good = referral(3);
    ObjectNode bad = referral(4);
    ((ObjectNode) bad.get("referrer")).put("email", "not-an-address");
    bad.remove("concern");
    bad.put("Jane Doe lives here", "x");
    assertThat(run(good.toString(), bad.toString(), "{broken", "[]")).isEqualTo(1);
    String said = out.toString(StandardCharsets.UTF_8);
    assertThat(said)
        .contains("line 2: /referrer/email: ")
        .contains("line 2: /concern: This part is missing")
        .contains("line 2: /…: There is no such part of a referral")
        .contains("line 3: This line is not one JSON object")
        .contains("line 4: This line is not one JSON object")
        .contains("1 taken, 3 refused")
        .doesNotContain("not-an-address", "Jane");
    assertThat(kept(bad)).isZero();
    assertThat(kept(good)).isEqualTo(1);
  }

  @Test
  void refusesALineWithoutAKeyOrWithAnAgencyNobodyKnows() throws IOException {
    ObjectNode nameless = referral(5);
    nameless.remove("submissionId");
    ObjectNode homeless = referral(8);
    homeless.remove("agency");
    ObjectNode stranger = referral(6);
    stranger.put("agency", "No Such Trust " + UUID.randomUUID());
    ObjectNode twice = referral(7);
    String doubled = twice.toString().replaceFirst("\\{", "{\"about\":{},");
    assertThat(run(nameless.toString(), stranger.toString(), doubled, homeless.toString()))
        .isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "line 1: /submissionId: ",
            "line 2: /agency: ",
            "line 3: This line is not one JSON object",
            "line 4: /agency: ")
        .contains("0 taken, 4 refused");
  }

  @Test
  void printsASchemaThatItsOwnLinesFit() {
    assertThat(command.run(List.of("referrals", "--schema"), print(out), print(err))).isZero();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(out.toString(StandardCharsets.UTF_8));
    for (int seed = 10; seed < 20; seed++) {
      ObjectNode line = referral(seed);
      assertThat(schema.validate(line)).as("seed " + seed).isEmpty();
      line.remove("concern");
      assertThat(schema.validate(line)).isNotEmpty();
    }
  }

  @Test
  void saysHowToCallItWhenCalledWrongly() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("persons", "x"),
            List.of("people", "x"),
            List.of("referrals"),
            List.of("referrals", "missing.jsonl"))) {
      assertThat(command.run(wrong, print(out), print(err))).as(wrong.toString()).isEqualTo(2);
    }
    assertThat(out.size()).isZero();
    assertThat(err.size()).isPositive();
  }

  private int run(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("referrals.jsonl"), List.of(lines));
    return command.run(List.of("referrals", file.toString()), print(out), print(err));
  }

  private int kept(JsonNode line) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from referral.referral where submission_key = :key")
                .param("key", line.get("submissionId").asString())
                .query(Integer.class)
                .single());
  }

  /**
   * A whole referral of invented answers, for a child where the seed is even, else for an unborn
   * baby.
   */
  private ObjectNode referral(int seed) {
    ObjectNode line = bodies.example(seed % 2 == 1, seed);
    line.put("submissionId", UUID.randomUUID().toString());
    line.put("agency", agency);
    return line;
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  @Test
  void takesPoliceNotificationsFromAFileOfRowsAndFromJsonLines() throws IOException {
    String force = "Police " + UUID.randomUUID();
    agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            force,
            AgencyKind.POLICE,
            Reach.by("police@example.org"),
            LocalDate.of(2020, 1, 1)));
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Path rows =
        Files.write(
            folder.resolve("police.csv"),
            new PoliceFile()
                .row(mark + "/1", "Ash")
                .row(mark + "/2", "Elm", Map.of("dash_grade", "?"))
                .bytes());
    assertThat(notify(rows, force)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("row 4: dash_grade: ")
        .containsPattern("row 2: OM-[2-9A-Z]{7}")
        .contains("1 taken, 0 here already, 1 refused");
    Path lines = folder.resolve("police.jsonl");
    Files.writeString(lines, "{\"incident\": {\"dash\": 1}}\nnothing\n");
    assertThat(notify(lines, force)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("line 1: /incident/dash")
        .contains("line 1: /safeContact")
        .contains("line 2: ");
    assertThat(notify(rows, "Nobody")).isEqualTo(2);
  }

  private int notify(Path file, String force) {
    return command.run(
        List.of("notifications", file.toString(), "--from", force),
        new PrintStream(out),
        new PrintStream(err));
  }
}
