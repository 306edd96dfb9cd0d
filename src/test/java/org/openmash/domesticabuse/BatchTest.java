package org.openmash.domesticabuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.domesticabuse.Batch.Row;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class BatchTest {

  @Autowired BatchRunner runner;
  @Autowired Batches batches;
  @Autowired PoliceNotifications notifications;
  @Autowired Agencies agencies;
  @Autowired Languages languages;
  @Autowired SignedIn signedIn;
  @Autowired TestHubs hubs;

  final String mark = UUID.randomUUID().toString().substring(0, 8);
  AgencyId police;
  Actor officer;

  @BeforeEach
  void aPoliceForce() {
    police =
        agencies
            .add(
                Actor.system("test"),
                Agency.of(
                    AgencyId.next(),
                    "Police " + UUID.randomUUID(),
                    AgencyKind.POLICE,
                    Reach.by("police@example.org"),
                    LocalDate.of(2020, 1, 1)))
            .id();
    officer = signedIn.as(police, Role.REFERRER);
  }

  @Test
  void takesTheGoodRowsAndSaysOfEachBadOneWhatIsWrongByColumn() {
    BatchId id =
        begun(
            new PoliceFile()
                .row(mark + "/1", "Ash")
                .row(mark + "/2", "Elm", Map.of("dash_grade", "SEVERE", "child_sex", ""))
                .row(mark + "/3", "Oak", Map.of("incident_day", "31/02/2026"))
                .row(mark + "/4", "Yew"));
    assertThat(batches.read(officer, id))
        .satisfies(batch -> {
          assertThat(batch.taken()).isEqualTo(2);
          assertThat(batch.refused()).isEqualTo(2);
          assertThat(batch.isDone()).isTrue();
        });
    List<Row> rows = batches.rows(officer, id);
    // The text of each row holds a line end, so that a row stands on two lines of the file.
    assertThat(rows).extracting(Row::line).containsExactly(4, 6, 2, 8);
    assertThat(mistakes(rows.get(0)))
        .extracting(Row.Mistake::column)
        .containsExactly("dash_grade", "child_sex");
    assertThat(mistakes(rows.get(1)))
        .extracting(Row.Mistake::column)
        .containsExactly("incident_day");
    assertThat(rows.toString()).doesNotContain("SEVERE").doesNotContain("31/02");
    assertThat(notifications.page(officer, null, null, 10)).hasSize(2);
  }

  @Test
  void bringsTheChildrenOfOneOccurrenceTogether() {
    BatchId id = begun(new PoliceFile().row(mark, "Ash").row(mark, "Elm"));
    assertThat(batches.read(officer, id).taken()).isEqualTo(2);
    assertThat(notifications.page(officer, null, null, 10))
        .singleElement()
        .satisfies(line ->
            assertThat(line.children())
                .extracting(InvolvedChild::name)
                .containsExactly("Ash Batch", "Elm Batch"));
  }

  @Test
  void refusesARowThatTellsAnotherStoryOfTheSameOccurrence() {
    BatchId id =
        begun(new PoliceFile().row(mark, "Ash").row(mark, "Elm", Map.of("dash_grade", "STANDARD")));
    assertThat(mistakes(batches.rows(officer, id).getFirst()))
        .containsExactly(
            new Row.Mistake("dash_grade", "It differs from row 2 of the same occurrence"));
    assertThat(batches.read(officer, id).taken()).isEqualTo(1);
  }

  @Test
  void makesNothingTwiceOfTheSameFileAndTakesTheRowPutRight() {
    byte[] file =
        new PoliceFile().row(mark, "Ash").row(mark, "Elm", Map.of("child_born", "soon")).bytes();
    assertThat(batches.read(officer, begun(file)).taken()).isEqualTo(1);
    assertThat(batches.read(officer, begun(file)))
        .satisfies(again -> {
          assertThat(again.taken()).isZero();
          assertThat(again.known()).isEqualTo(1);
          assertThat(again.refused()).isEqualTo(1);
        });
    begun(new PoliceFile().row(mark, "Ash").row(mark, "Elm"));
    assertThat(notifications.page(officer, null, null, 10))
        .singleElement()
        .satisfies(line -> assertThat(line.children()).hasSize(2));
  }

  @Test
  void takesTwoHundredRowsWhileSomebodyWaits() {
    PoliceFile file = new PoliceFile();
    for (int i = 0; i < 200; i++) {
      file.row(mark + "/" + i, "Child" + (char) ('a' + i % 26));
    }
    long began = System.nanoTime();
    BatchId id = begun(file);
    System.err.printf(
        "200 rows in %d ms%n", Duration.ofNanos(System.nanoTime() - began).toMillis());
    assertThat(batches.read(officer, id).taken()).isEqualTo(200);
  }

  @Test
  void saysWhyAFileIsNoneAndKeepsNothing() {
    assertThat(refused("")).isEqualTo("domesticabuse.batch.empty");
    assertThat(refused(Columns.heading())).isEqualTo("domesticabuse.batch.empty");
    assertThat(refused("name,born\r\nAsh,2017\r\n")).isEqualTo("domesticabuse.batch.heading");
    assertThat(refused(Columns.heading() + "\"never closed"))
        .isEqualTo("domesticabuse.batch.quote");
    assertThat(notTaken(new byte[] {(byte) 0xff, (byte) 0xfe}))
        .isEqualTo("domesticabuse.batch.not-text");
    assertThat(refused(Columns.heading() + "x\r\n".repeat(BatchRunner.MOST_ROWS + 1)))
        .isEqualTo("domesticabuse.batch.too-many");
    assertThat(batches.recent(officer)).isEmpty();
  }

  @Test
  void showsAReportToItsOwnForceAndTheHubOnly() {
    BatchId id = begun(new PoliceFile().row(mark, "Ash"));
    assertThat(batches.read(signedIn.as(Role.SCREENER), id).taken()).isEqualTo(1);
    for (Actor actor : List.of(signedIn.as(Role.REFERRER), signedIn.as(Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> batches.read(actor, id)).isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> start(signedIn.as(Role.REFERRER), new PoliceFile().bytes()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void bringsEachRowOfOneFileToTheHubThatServesItsHousehold() {
    hubs.countyAndCity();
    try {
      begun(
          new PoliceFile()
              .row(mark + "/1", "Ash")
              .row(mark + "/2", "Elm", Map.of("home_postcode", "NM1 1AA")));
      List<NotificationLine> sent = notifications.page(officer, null, null, 10);
      assertThat(sent).hasSize(2);
      for (NotificationLine line : sent) {
        boolean city = line.children().getFirst().name().startsWith("Elm");
        Actor theirs =
            city ? signedIn.at(TestHubs.CITY, Role.SCREENER) : signedIn.as(Role.SCREENER);
        Actor others =
            city ? signedIn.as(Role.SCREENER) : signedIn.at(TestHubs.CITY, Role.SCREENER);
        assertThat(notifications.read(theirs, line.id()).contacts()).hasSize(1);
        assertThatThrownBy(() -> notifications.read(others, line.id()))
            .isInstanceOf(UnknownId.class);
      }
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void namesEachColumnAfterAQuestionOfTheForms() {
    assertThat(Columns.all()).extracting(Column::name).doesNotHaveDuplicates();
    assertThat(Columns.all())
        .allSatisfy(column ->
            assertThat(languages.english().knows(column.words())).as(column.words()).isTrue());
    assertThat(Columns.heading()).startsWith("incident_reference,incident_day,");
  }

  private String refused(String text) {
    return notTaken(text.getBytes(StandardCharsets.UTF_8));
  }

  private String notTaken(byte[] file) {
    return ((BatchRunner.NotTaken) start(officer, file)).key();
  }

  private BatchId begun(PoliceFile file) {
    return begun(file.bytes());
  }

  private BatchId begun(byte[] file) {
    return ((BatchRunner.Begun) start(officer, file)).id();
  }

  private BatchRunner.Started start(Actor actor, byte[] file) {
    return runner.start(actor, police, file, languages.english(), Duration.ofMinutes(2));
  }

  private static List<Row.Mistake> mistakes(Row row) {
    return ((Row.Refused) row.outcome()).mistakes();
  }
}
