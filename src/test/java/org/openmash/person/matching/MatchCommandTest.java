package org.openmash.person.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

  private static final String LEFT =
      """
      id,first_name,surname,dob,address,postcode
      a1,Tyler,Smyth,03/04/2015,12 High Street,NN5 6AB
      a2,Maryam,Al-Hussain,17/11/2012,4 Mill Lane,NN1 4RT
      a3,Zofia,Kowalska,29/02/2012,9 Station Road,NN3 2PQ
      """;

  private static final String RIGHT =
      """
      id,first_name,surname,dob,address,postcode
      b1,Smith,Tyler,04/03/2015,12 High St,NN5 6AB
      b2,Mariam,Hussain,17/11/2012,77 Green Way,NN2 8ZZ
      b3,Nobody,Elsewhere,30/06/1970,1 The Close,LE1 1AA
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void findsTheSamePeopleInTwoFilesAndSaysWhy() throws IOException {
    assertThat(link(write("a.csv", LEFT), write("b.csv", RIGHT))).isZero();

    List<String> pairs = Files.readAllLines(folder.resolve("pairs.csv"));
    assertThat(pairs.getFirst()).startsWith("left_id,right_id,probability,score,");
    assertThat(pairs.subList(1, pairs.size()))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a1,b1,").contains("swapped"),
            second -> assertThat(second).startsWith("a2,b2,").contains("surname same"));
  }

  @Test
  void gathersTheRowsOfOnePersonInOneFile() throws IOException {
    Path file = write("all.csv", LEFT + RIGHT.substring(RIGHT.indexOf('\n') + 1));
    int code =
        run(
            "--dedupe", file.toString(),
            "--out", folder.resolve("pairs.csv").toString(),
            "--clusters", folder.resolve("clusters.csv").toString());

    assertThat(code).isZero();
    assertThat(Files.readAllLines(folder.resolve("clusters.csv")))
        .containsExactly("id,cluster", "a1,1", "a2,2", "a3,3", "b1,1", "b2,2", "b3,4");
  }

  @Test
  void gathersManyRowsOfOnePersonOfWhichEachHasOtherThingsWrong() throws IOException {
    StringBuilder rows = new StringBuilder("id,full_name,dob,birth_place,postcode,occupation\n");
    for (int i = 0; i < 300; i++) {
      String surname = "abcdefghij".charAt(i % 10) + "arl" + "aeiou".charAt(i / 10 % 5) + "nt";
      rows.append(
          "x%d,Agnes %s%s,%d-0%d-1%d,town%d,%s%d 4AB,cleric\n"
              .formatted(
                  i,
                  surname,
                  "klmnpr".charAt(i / 50),
                  1700 + i,
                  1 + i % 9,
                  i % 7,
                  i % 40,
                  "abc".charAt(i % 3),
                  i % 30));
    }
    rows.append(
            "a1,\"Thomas Marchbank, 1st Baron Marchbank of Ulley\",1630-08-01,ulley,tq1 8df,peer\n")
        .append("a2,Thomas Marchbank,1630-01-01,ulley,tq1 8hu,\n")
        .append("a3,Tom Marchbnak,1630-08-01,,tq1 8df,peer\n")
        .append("a4,Marchbank Thomas,,ulley,tq1 8df,landowner\n")
        .append("a5,T Marchbank,1630-08-01,devonshire,,peer\n")
        .append("b1,Clifford Marchbank,1655-03-09,ulley,tq1 8df,soldier\n");
    Path clusters = folder.resolve("clusters.csv");
    String pairs = folder.resolve("pairs.csv").toString();
    String file = write("all.csv", rows.toString()).toString();
    assertThat(run("--dedupe", file, "--out", pairs, "--clusters", clusters.toString())).isZero();
    List<String> last = Files.readAllLines(clusters).subList(301, 307);
    assertThat(last.stream().map(row -> row.split(",")[1]).limit(5).distinct()).hasSize(1);
    assertThat(last.get(5).split(",")[1]).isNotEqualTo(last.get(0).split(",")[1]);
  }

  @Test
  void takesColumnsByTheNamesThatAreTyped() throws IOException {
    Path left = write("a.csv", LEFT.replace("first_name", "spalte 1"));
    Path right = write("b.csv", RIGHT.replace("first_name", "spalte 1"));
    String map = "id=id,forename=spalte 1,surname=surname,dob=dob,street=address,postcode=postcode";

    assertThat(link(left, right, "--map", map)).isZero();
    assertThat(Files.readAllLines(folder.resolve("pairs.csv"))).hasSize(3);
  }

  @Test
  void readsTheOrderOfDatesFromTheirColumn() throws IOException {
    Path left = write("a.csv", LEFT.replace("03/04/2015", "4/3/2015").replace("17/11", "11/17"));
    Path right = write("b.csv", RIGHT);
    assertThat(link(left, right)).isZero();
    assertThat(Files.readAllLines(folder.resolve("pairs.csv"))).hasSize(3);
  }

  @Test
  void readsSemicolonsAndTheLettersOfWindows() throws IOException {
    Path left = folder.resolve("a.csv");
    Files.writeString(
        left,
        "id;forename;surname;dob\nx;\"Zoë\";\"d'Été; Müller\";2012-05-06\n",
        Charset.forName("windows-1252"));
    Path right = write("b.csv", "id,forename,surname,dob\ny,Zoe,Dete Muller,6 May 2012\n");
    assertThat(link(left, right)).isZero();
    assertThat(Files.readAllLines(folder.resolve("pairs.csv"))).hasSize(2);
  }

  @Test
  void tellsWhichRowsItCouldNotRead() throws IOException {
    Path left = write("a.csv", LEFT + "a4,Ann,Other,31 Foo 2010,,\n,No,Id,,,\n");
    assertThat(link(left, write("b.csv", RIGHT))).isZero();
    assertThat(text(err))
        .contains("2 values or rows could not be read")
        .contains("line 5: \"31 Foo 2010\" is not a date")
        .contains("line 6: has no id");
  }

  @Test
  void refusesWhatItCannotDoInOneSentence() throws IOException {
    Path good = write("a.csv", LEFT);
    assertThat(link(good, folder.resolve("missing.csv"))).isEqualTo(2);
    assertThat(text(err)).contains("There is no file to read at");

    assertThat(link(good, good, "--map", "id=id,forename=vorname")).isEqualTo(2);
    assertThat(text(err)).contains("has no column \"vorname\"");

    assertThat(link(good, good, "--map", "id=id,shoe=size")).isEqualTo(2);
    assertThat(text(err)).contains("knows no field \"shoe\"");

    assertThat(link(good, good, "--date-format", "yyyyMMdd")).isEqualTo(2);
    assertThat(text(err)).contains("No date of birth", "--date-format");

    assertThat(link(write("empty.csv", ""), good)).isEqualTo(2);
    assertThat(run("--left", good.toString())).isEqualTo(2);
    assertThat(run("--sideways", "x")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  private int link(Path left, Path right, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--left", left.toString(), "--right", right.toString(), "--out"));
    arguments.add(folder.resolve("pairs.csv").toString());
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return new MatchCommand()
        .run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
