package org.openmash.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsCommandTest {

  private static final String ONE_CHILD =
      """
      <Message>
        <Header>
          <CollectionDetails>
            <Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate>
          </CollectionDetails>
          <Source><SourceLevel>L</SourceLevel><LEA>821</LEA></Source>
        </Header>
        <Children>
          <Child>
            <ChildIdentifiers>
              <LAchildID>A1</LAchildID><PersonBirthDate>2015-06-12</PersonBirthDate><Sex>girl</Sex>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity>WBRI</Ethnicity>
              <Disabilities>
                <Disability>MOB</Disability><Disability>HAND</Disability><Disability>PC</Disability>
                <Disability>INC</Disability><Disability>COMM</Disability><Disability>LD</Disability>
                <Disability>HEAR</Disability><Disability>VIS</Disability>
              </Disabilities>
            </ChildCharacteristics>
            <CINdetails>
              <CINreferralDate>2026-03-02</CINreferralDate>
              <ReferralSource>6</ReferralSource>
              <ReferralNFA>1</ReferralNFA>
            </CINdetails>
          </Child>
        </Children>
      </Message>
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void endsWithOneAndSaysWhatItFoundOfWhomAndWhere() throws IOException {
    assertThat(check(ONE_CHILD)).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains(
            "4180  error  child A1  line 11:79  ChildIdentifiers.Sex = girl  The sex of every")
        .contains("Children in need census 2025/26: 1 children, 1 findings.")
        .contains("1 found something, 0 could not be judged, 0 failed.");
  }

  @Test
  void endsWithOneWhenOnlyAQueryIsFound() throws IOException {
    assertThat(check(ONE_CHILD.replace("girl", "F").replace("<Disability>MOB</Disability>", "")))
        .isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("2887Q  query");
  }

  @Test
  void endsWithNoughtWhenNothingIsFound() throws IOException {
    assertThat(check(ONE_CHILD.replace("girl", "F"))).isZero();
    assertThat(out.toString(UTF_8)).contains("1 children, 0 findings");
  }

  @Test
  void endsWithTwoWhenTheFileBreaksOffAndSaysWhere() throws IOException {
    assertThat(check(ONE_CHILD.replace("</Children>", "</Child>"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("line 27").contains("not read to its end");
  }

  @Test
  void endsWithTwoWhenThereIsNoFileOrNoQuestion() {
    assertThat(run("check", folder.resolve("none.xml").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no file");
    assertThat(run()).isEqualTo(2);
    assertThat(run("chekc", "a.xml")).isEqualTo(2);
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("openmash returns check FILE.xml");
  }

  @Test
  void letsNothingInAFileMoveTheCursor() throws IOException {
    check(ONE_CHILD.replace("girl", "F\u009b2J"));
    assertThat(out.toString(UTF_8)).contains("Sex = F\u00b72J");
  }

  @Test
  void writesCommaSeparatedValuesOutOrIntoAFile() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD);
    assertThat(run("check", "--csv", file.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).startsWith("\"code\",").contains("\"4180\",\"error\",\"A1\"");

    Path csv = folder.resolve("found.csv");
    out.reset();
    assertThat(run("check", file.toString(), "--csv", csv.toString())).isEqualTo(1);
    assertThat(csv).content(UTF_8).startsWith("\ufeff\"code\",").contains("\"girl\"");
    assertThat(out.toString(UTF_8)).contains("1 findings").doesNotContain("girl");
  }

  @Test
  void writesSeveralFormsAtOnce() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD);
    Path xlsx = folder.resolve("found.xlsx");
    Path html = folder.resolve("found.html");
    assertThat(run("check", file.toString(), "--xlsx=" + xlsx, "--html", html.toString(), "--json"))
        .isEqualTo(1);
    assertThat(xlsx).isNotEmptyFile();
    assertThat(html).content(UTF_8).contains("By child");
    assertThat(out.toString(UTF_8)).startsWith("{").endsWith("}");
  }

  @Test
  void judgesAsAnotherYear() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD.replace("girl", "F"));
    assertThat(run("check", file.toString(), "--year", "2026/27")).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("2026/27: 1 children").contains("8995Q");
    assertThat(run("check", file.toString(), "--year", "2019")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--year takes 2025 to 2027");
  }

  @Test
  void explainsWhatItDoesNotUnderstand() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD);
    assertThat(run("check", file.toString(), "--cvs")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no option --cvs. Is --csv meant?");
    assertThat(run("chekc", file.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Is check meant?");
    assertThat(run("check", file.toString(), "--year", "soon")).isEqualTo(2);
    assertThat(run("check", file.toString(), "--year")).isEqualTo(2);
    assertThat(run("check", file.toString(), "--csv", "--json")).isEqualTo(2);
    assertThat(run("check", file.toString(), file.toString())).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void overwritesNoReturnWithItsFindings() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD);
    assertThat(run("check", file.toString(), "--csv", file.toString())).isEqualTo(2);
    assertThat(file).hasContent(ONE_CHILD);
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, ONE_CHILD);
    assertThat(run("check", file.toString(), "--csv", folder.resolve("no/where.csv").toString()))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("could not be written");
  }

  @Test
  void checksADaysPayload() throws IOException {
    Path file = folder.resolve("payload");
    Files.writeString(file, "[{\"la_child_id\": \"A1\", \"purge\": 1}]");
    assertThat(run("check-api", file.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("wrong-json-type  error  child A1")
        .contains("/0/purge = 1");
    Files.writeString(file, "[{\"la_child_id\": \"A1\"}]");
    assertThat(run("check-api", file.toString())).isZero();
    Files.writeString(file, "[");
    assertThat(run("check-api", file.toString())).isEqualTo(2);
  }

  @Test
  void listsEveryRuleOfAYearInEveryForm() {
    assertThat(run("rules", "--year", "2027")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("9007  error  since 2026/27 (draft)", "Judged otherwise");
    out.reset();
    assertThat(run("rules", "--year", "2026", "--csv")).isZero();
    assertThat(out.toString(UTF_8)).contains("\"2885\"").doesNotContain("\"9007\"");
    out.reset();
    Path html = folder.resolve("rules.html");
    assertThat(run("rules", "--html", html.toString())).isZero();
    assertThat(run("rules", "4180")).isEqualTo(2);
    assertThat(html).content(UTF_8).contains("Children in need census: ");
    assertThat(run("rules", "--json")).isEqualTo(2);
  }

  private int check(String text) throws IOException {
    Path file = folder.resolve("cin.xml");
    Files.writeString(file, text);
    return run("check", file.toString());
  }

  private int run(String... arguments) {
    return new ReturnsCommand()
        .run(
            List.of(arguments),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
  }
}
