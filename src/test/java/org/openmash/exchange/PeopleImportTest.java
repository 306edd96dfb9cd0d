package org.openmash.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.person.Match;
import org.openmash.person.Part;
import org.openmash.person.PersonView;
import org.openmash.person.Persons;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.NhsNumbers;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class PeopleImportTest {

  private static final String HEADING = "Forename,Surname,Date of birth,Sex,NHS number,UPN\n";

  @Autowired ImportCommand command;
  @Autowired PeopleRunner runner;
  @Autowired PeopleImports imports;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Languages languages;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @TempDir Path folder;

  private final String family = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "thorn";

  /** Nobody else of this name was born on this day, which may be swapped with its month. */
  private final int day = ThreadLocalRandom.current().nextInt(1, 7);

  private final int month = ThreadLocalRandom.current().nextInt(7, 13);
  private final int year = ThreadLocalRandom.current().nextInt(1930, 2020);
  private final String born = day + "/" + month + "/" + year;
  private final String swapped = month + "/" + day + "/" + year;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Actor screener;
  private Actor manager;

  @BeforeEach
  void aHub() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
  }

  @Test
  void looksForEachBeforeItIsMade() throws IOException {
    String nhs = NhsNumbers.fresh();
    assertThat(run(HEADING + "Wren,%s,%s,F,%s,\n".formatted(family, born, nhs))).isZero();
    PersonId wren = onlyOf(family);
    out.reset();
    int code =
        run(
            HEADING
                + "Wren,%s,%d-%02d-%02d,f,%s,\n".formatted(family, year, month, day, nhs)
                + "Wrenn,%s,%s,girl,,\n".formatted(family, swapped)
                + "Ottoline,%sy,%d March %d,F,,\n".formatted(family, day + 13, year - 9)
                + "Basil,%sx,30/02/2015,M,,\n".formatted(family)
                + "Basil,%sx,someday,M,1234567890,A12345\n".formatted(family));
    assertThat(code).isEqualTo(1);
    List<String> report = report();
    assertThat(report.get(0)).isEqualTo("row,result,record,probability,reason");
    assertThat(report.get(1)).startsWith("2,Known already," + wren + ",").contains("%");
    assertThat(report.get(2)).startsWith("3,Held,,").contains("may be the same");
    assertThat(report.get(3)).matches("4,Made,[0-9a-f-]{36},,");
    assertThat(report.get(4)).startsWith("5,Refused,,,").contains("dob: ");
    assertThat(report.get(5)).contains("dob: ", "nhs_number: ", "upn: ");
    assertThat(report.get(6)).isEqualTo("1 made, 1 known already, 1 held, 2 refused");
    assertThat(String.join("\n", report)).doesNotContain(family, "Wren", "Basil", "1234567890");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("5 of 5").doesNotContain(family);
    assertThat(persons.read(screener, wren).parts()).hasSize(1);
    assertThat(named(family + "x")).isEmpty();
  }

  @Test
  void makesNothingTwiceHoweverOftenAndWhereverItWasKilled() throws IOException {
    byte[] file = many().getBytes(StandardCharsets.UTF_8);
    PeopleRunner.Prepared prepared = runner.prepare(file, "");
    Actor program = Actor.system("test").at(HubId.MAIN);
    PeopleFileId id = imports.begin(program, prepared.hash(), prepared.rows());
    List<PeopleRow> first = new ArrayList<>();
    assertThatThrownBy(() ->
            runner.take(
                program,
                id,
                prepared,
                languages.english(),
                row -> {
                  first.add(row);
                  if (first.size() == 2) {
                    throw new IllegalStateException("killed");
                  }
                }))
        .hasMessage("killed");
    assertThat(imports.read(manager, id).done()).isEqualTo(2);
    assertThat(imports.read(manager, id).isDone()).isFalse();
    assertThat(imports.begin(program, prepared.hash(), prepared.rows())).isEqualTo(id);
    List<PeopleRow> again = taken(program, id, prepared);
    assertThat(again.subList(0, 2)).isEqualTo(first);
    assertThat(taken(program, id, prepared)).isEqualTo(again);
    assertThat(imports.read(manager, id).isDone()).isTrue();
    assertThat(made()).isEqualTo(4);
  }

  private List<PeopleRow> taken(Actor actor, PeopleFileId id, PeopleRunner.Prepared file) {
    List<PeopleRow> rows = new ArrayList<>();
    runner.take(actor, id, file, languages.english(), rows::add);
    return rows;
  }

  /** Four people who have nothing in common but a part of their names. */
  private String many() {
    return HEADING
        + "Ada,%sa,%s,F,,\n".formatted(family, born)
        + "Bram,%sbb,%d/%d/%d,M,,\n".formatted(family, day + 13, month, year - 7)
        + "Cyn,%sccc,%d/%d/%d,F,,\n".formatted(family, day + 14, day, year - 20)
        + "Dov,%sdddd,%d/%d/%d,M,,\n".formatted(family, day + 15, day + 1, year + 3);
  }

  private int made() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*)::int from person.person where name like :name")
                .param("name", "%" + family + "%")
                .query(Integer.class)
                .single());
  }

  @Test
  void findsSomebodyWhoIsInTheFileTwice() throws IOException {
    String rows =
        HEADING
            + "Wren,%s,%s,F,,\n".formatted(family, born)
            + "Wren,%s,%s,F,,\n".formatted(family, born);
    assertThat(run("--dry-run", rows)).isZero();
    assertThat(report().get(2)).startsWith("3,Held,").contains("Like row 2 of the same file");
    assertThat(report().getLast()).startsWith("Nothing was kept.");
    assertThat(made()).isZero();
    out.reset();
    assertThat(run(rows)).isZero();
    assertThat(report().get(1)).startsWith("2,Made,");
    assertThat(report().get(2)).startsWith("3,Held,").contains("Like row 2 of the same file");
    assertThat(made()).isEqualTo(1);
  }

  @Test
  void keepsNothingOfAHeldRowInTheIndexUntilSomebodyDecides() throws IOException {
    run(HEADING + "Wren,%s,%s,F,,\n".formatted(family, born));
    PersonId wren = onlyOf(family);
    PeopleFileId file = held("Wrenn,%s," + swapped + ",F,,\nRenn,%s," + born + ",F,,\n");
    assertThat(made()).isEqualTo(1);
    HeldRow row = imports.held(screener, file, 2);
    assertThat(row.said()).hasSize(1);
    assertThat(row.sought().matches())
        .anyMatch(match -> match instanceof Match.Possible p && p.line().id().equals(wren));
    assertThat(imports.waiting(screener, null, 0, 1_000))
        .hasSize(imports.countWaiting(screener))
        .filteredOn(each -> each.getKey().equals(file))
        .hasSize(2);
    assertThatThrownBy(() -> imports.same(screener, file, 2, PersonId.next()))
        .isInstanceOf(UnknownId.class);
    imports.same(screener, file, 2, wren);
    assertThat(persons.read(screener, wren).part(Part.IDENTITY).orElseThrow().version())
        .isEqualTo(1);
    PersonId made = imports.asNew(screener, file, 3);
    assertThat(persons.read(screener, made).line().name()).isEqualTo("Renn " + family);
    assertThatThrownBy(() -> imports.asNew(screener, file, 3)).isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(() -> imports.held(screener, file, 2)).isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(() -> imports.held(screener, file, 9)).isInstanceOf(UnknownId.class);
    assertThat(imports.rows(screener, file, 0, 10))
        .extracting(PeopleRow::result)
        .containsExactly(PeopleRow.Result.SAME, PeopleRow.Result.NEW);
    assertThat(keptOf(file)).isZero();
  }

  private PeopleFileId held(String rows) {
    Actor program = Actor.system("test").at(HubId.MAIN);
    PeopleRunner.Prepared file =
        runner.prepare((HEADING + rows.replace("%s", family)).getBytes(StandardCharsets.UTF_8), "");
    PeopleFileId id = imports.begin(program, file.hash(), file.rows());
    assertThat(taken(program, id, file)).allMatch(row -> row.result() == PeopleRow.Result.HELD);
    return id;
  }

  /** Rows of a file of which something they say is still kept. */
  private int keptOf(PeopleFileId file) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    "select count(*)::int from exchange.people_row where file_id = :file and said is not null")
                .param("file", file.value())
                .query(Integer.class)
                .single());
  }

  @Test
  void leavesWhatOnlyAManagerMayKnowToAManager() throws IOException {
    String nhs = NhsNumbers.fresh();
    run(HEADING + "Wren,%s,%s,F,%s,\n".formatted(family, born, nhs));
    PersonId wren = onlyOf(family);
    restricted.restrict(manager, wren);
    PeopleFileId file = held("WREN,%s," + born + ",F," + nhs + ",\n");
    PeopleRow row = imports.rows(screener, file, 0, 1).getFirst();
    assertThat(row.person()).isNull();
    assertThat(row.percent()).isNull();
    assertThat(imports.held(screener, file, 2).isForAManager()).isTrue();
    assertThatThrownBy(() -> imports.asNew(screener, file, 2)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> imports.same(screener, file, 2, wren)).isInstanceOf(UnknownId.class);
    imports.same(manager, file, 2, wren);
  }

  @Test
  void isOfItsHubAndOfThoseWhoWorkThere() throws IOException {
    run(HEADING + "Wren,%s,%s,F,,\n".formatted(family, born));
    PeopleFileId file = held("Wrenn,%s," + born + ",F,,\n");
    HubId there = new HubId("p" + UUID.randomUUID().toString().substring(0, 8));
    Actor elsewhere = signedIn.at(there, Role.HUB_MANAGER);
    Actor lead = signedIn.as(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    for (Actor actor : List.of(elsewhere, lead, inspector)) {
      assertThatThrownBy(() -> imports.read(actor, file)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> imports.held(actor, file, 2)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> imports.asNew(actor, file, 2)).isInstanceOf(UnknownId.class);
    }
    assertThat(imports.waiting(elsewhere, null, 0, 10)).isEmpty();
    assertThat(imports.countWaiting(elsewhere)).isZero();
    assertThatThrownBy(() -> imports.begin(screener, "abc", 1)).isInstanceOf(UnknownId.class);
  }

  @Test
  void readsFilesAsSpreadsheetsWriteThem() throws IOException {
    String file =
        """
        Last;Given;Born;Line 1;Line 2;PC;Hidden;Tel;Tongue;Known as;Case id;Shoe size
        %s;Zoë;12/31/2016;1 Quay Road;Ashmere;ZZ99 3VZ;Her father;01632 960123;Welsh;Zo;C-77;3
        """
            .formatted(family);
    Path path = folder.resolve("people.csv");
    Files.write(path, file.getBytes(Charset.forName("windows-1252")));
    String map =
        "surname=Last,forenames=Given,dob=Born,address=Line 1+Line 2,postcode=PC,"
            + "may_not_be_known_by=Hidden,phone=Tel,language=Tongue";
    assertThat(command.run(List.of("people", path.toString(), "--map", map), to(out), to(err)))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Columns nobody reads: Shoe size");
    PersonView made = persons.read(screener, onlyOf(family));
    assertThat(made.line().name()).isEqualTo("Zoë " + family);
    assertThat(made.line().born()).isEqualTo("2016-12-31");
    var identity = made.part(Part.IDENTITY).orElseThrow().recorded().answers();
    assertThat(identity.text("names.1.given")).isEqualTo("Zo");
    assertThat(identity.text("others.0.value")).isEqualTo("C-77");
    var address = made.part(Part.ADDRESSES).orElseThrow().recorded().answers();
    assertThat(address.text("addresses.0.lines")).isEqualTo("1 Quay Road, Ashmere");
    assertThat(address.text("addresses.0.secret")).isEqualTo("true");
    assertThat(address.text("addresses.0.secretFrom")).isEqualTo("Her father");
    assertThat(made.part(Part.REACH)).isPresent();
    assertThat(made.part(Part.NEEDS).orElseThrow().recorded().answers().text("languages"))
        .isEqualTo("Welsh");
  }

  @Test
  void readsDatesInAnyUsualOrder() {
    PeopleDates british = PeopleDates.learning(List.of("1/2/2015"), 2026);
    PeopleDates american = PeopleDates.learning(List.of("1/2/2015", "1/31/2015"), 2026);
    Map.of(
            "04/07/2017", new PeopleDates.Said(2017, 7, 4),
            "2017-07-04", new PeopleDates.Said(2017, 7, 4),
            "4.7.17", new PeopleDates.Said(2017, 7, 4),
            "4th July 2017", new PeopleDates.Said(2017, 7, 4),
            "20170704", new PeopleDates.Said(2017, 7, 4),
            "2017-07-04T00:00:00", new PeopleDates.Said(2017, 7, 4),
            "July 2017", new PeopleDates.Said(2017, 7, 0),
            "2017", new PeopleDates.Said(2017, 0, 0))
        .forEach((text, date) -> assertThat(british.read(text)).as(text).contains(date));
    assertThat(american.read("1/2/2015")).contains(new PeopleDates.Said(2015, 1, 2));
    assertThat(british.read("6/5/48")).contains(new PeopleDates.Said(1948, 5, 6));
    assertThat(british.read("someday")).isEmpty();
    assertThat(new PeopleDates.Said(2017, 7, 0).answer()).containsEntry("day", "15");
  }

  @Test
  void saysWhatIsWrongWithAFileItCannotRead() throws IOException {
    Map.of(
            "", "must have a row",
            "Forename,Surname\n", "must have a row",
            "Colour\nred\n", "No column holds a name",
            "Forename,Surname,Surname\na,b,c\n", "Two headings",
            "Forename\n\"a\n", "never closed")
        .forEach((file, why) -> {
          err.reset();
          assertThat(run(file)).as(file).isEqualTo(2);
          assertThat(err.toString(StandardCharsets.UTF_8)).contains(why);
        });
    for (List<String> wrong :
        List.of(
            List.of("people"),
            List.of("people", "missing.csv"),
            List.of("people", "--map"),
            List.of("people", "x", "y"))) {
      assertThat(command.run(wrong, to(out), to(err))).as(wrong.toString()).isEqualTo(2);
    }
  }

  @Test
  void writesItsReportToAFile() throws IOException {
    Path report = folder.resolve("report.csv");
    Path file = Files.writeString(folder.resolve("people.csv"), many());
    assertThat(
            command.run(
                List.of("people", file.toString(), "--report", report.toString()),
                to(out),
                to(err)))
        .isZero();
    assertThat(Files.readAllLines(report)).hasSize(5);
    assertThat(out.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("4 made, 0 known already, 0 held, 0 refused");
  }

  private int run(String... optionsAndContent) {
    try {
      Path file = folder.resolve("people.csv");
      Files.writeString(file, optionsAndContent[optionsAndContent.length - 1]);
      List<String> arguments = new ArrayList<>(List.of("people", file.toString()));
      arguments.addAll(List.of(optionsAndContent).subList(0, optionsAndContent.length - 1));
      return command.run(arguments, to(out), to(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> report() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private PersonId onlyOf(String name) {
    List<PersonId> all = named(name);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<PersonId> named(String name) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select id from person.person where name like :name")
                .param("name", "% " + name)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
  }

  private static PrintStream to(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
