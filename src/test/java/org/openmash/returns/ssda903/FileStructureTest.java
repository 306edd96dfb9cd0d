package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.Finding;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;
import org.openmash.returns.Verdict;

/** What is said of files that are not as the specification has them. */
class FileStructureTest {

  private static final String REVIEWS =
      "CHILD,DOB,REVIEW,REVIEW_CODE\n0A1,12/06/2012,15/05/2025,PN1\n";
  private static final String HEADER =
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n0A1,M,12/06/2012,WBRI,UN2,,\n";

  private final Heard heard = new Heard();
  private final List<ReturnFile> files = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviews.csv",
        "Reviews.CSV",
        "2025-26 REVIEWS final (2).csv",
        "SSDA903_Reviews_2026.csv",
        "export 17.csv"
      })
  void knowsATableByItsFileNameOrByItsColumns(String name) {
    check(name, REVIEWS);

    assertThat(heard.findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sw_episodes.csv, SW_EPISODES",
    "Social Worker Episodes.csv, SW_EPISODES",
    "episodes.csv, EPISODES",
    "placed_for_adoption.csv, PLACED_ADOPTION",
    "previous permanence.csv, PREV_PERM",
    "DoLo.csv, DOLO"
  })
  void takesTheLongestNameAFileMayHave(String name, ReturnTable table) {
    assertThat(ReturnTable.ofFile(name)).isEqualTo(table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsWhateverWroteIt(String charset) {
    String name = charset.equals("UTF-8") ? "\ufeff" : "";
    String mark = charset.startsWith("UTF-16") ? "\ufeff" : name;
    String odd = REVIEWS.replace("PN1", "PN\u00e9");
    Charset written = Charset.forName(charset);

    files.add(new ReturnFiles.InMemory("reviews.csv", (mark + odd).getBytes(written)));
    check();

    assertThat(heard.times("167")).isEqualTo(1);
    assertThat(only("167").given().getFirst().written()).isEqualTo("PN\u00e9");
    assertThat(heard.times("encoding")).isEqualTo(charset.equals("UTF-8") ? 0 : 1);
  }

  @Test
  void readsUtf16WithoutAMark() {
    files.add(new ReturnFiles.InMemory("reviews.csv", REVIEWS.getBytes(StandardCharsets.UTF_16LE)));
    check();

    assertThat(heard.codes()).containsExactly("encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void readsOtherSeparatorsAndSaysSo(String separator) {
    check("reviews.csv", REVIEWS.replace(",", separator));

    assertThat(heard.codes()).containsExactly("separator");
  }

  @Test
  void readsQuotesCommasAndLinesWithinThem() {
    check(
        "reviews.csv",
        "\"CHILD\",DOB,REVIEW,REVIEW_CODE\r\n\"0,A\n1\",12/06/2012,15/05/2025,\"PN\"\"1\"\r\n"
            + "0A2,12/06/2012,15/05/2025,PN9\r\n");

    assertThat(heard.findings)
        .extracting(finding -> finding.child() + " " + finding.place())
        .containsExactly("0,A\n1 line 2:4", "0A2 line 4:4");
  }

  @Test
  void tellsEveryColumnThatIsNotAsItMustBe() {
    check(
        "reviews.csv",
        "child,DOB,REVIEW_CODE,REVEIW,DEC,COLOUR,DOB\n0A1,12/06/2012,PN1,15/05/2025,,red,\n");

    assertThat(heard.findings)
        .extracting(
            finding -> finding.rule().code() + " " + finding.place() + " " + detail(finding))
        .containsExactlyInAnyOrder(
            "doubled-column line 1:7 null",
            "misspelt-column line 1:1 It is spelt CHILD.",
            "misspelt-column line 1:4 It is spelt REVIEW.",
            "misplaced-column line 1:5 It belongs in Episodes.",
            "unknown-column line 1:6 null",
            "wrong-order line 1:3 null");
  }

  @Test
  void doesNotJudgeWithAMissingColumnNorPass() {
    Checked checked = check("reviews.csv", "CHILD,DOB,REVIEW\n0A1,12/06/2012,15/05/2025\n");

    assertThat(heard.codes()).containsExactly("missing-column");
    assertThat(checked.verdicts())
        .filteredOn(verdict -> verdict.rule().code().equals("167"))
        .singleElement()
        .extracting(Verdict::whyNot)
        .isEqualTo("The file Reviews has no column REVIEW_CODE.");
  }

  @Test
  void takesTheOrderOfTheSpecificationWhereThereIsNoHeading() {
    check("reviews.csv", "0A1,12/06/2012,15/05/2025,PN1\n0A2,12/06/2012,15/05/2025,PN8\n");

    assertThat(heard.codes()).containsExactly("167", "no-heading");
  }

  @Test
  void tellsRowsThatAreTooShortOrTooLongOrOfNobody() {
    check(
        "reviews.csv",
        REVIEWS
            + "0A2,12/06/2012,15/05/2025\n"
            + "0A3,12/06/2012,15/05/2025,PN1,,\n"
            + "0A4,12/06/2012,15/05/2025,PN1,spoke\n"
            + ",12/06/2012,15/05/2025,PN1\n,,,\n");

    assertThat(heard.findings)
        .extracting(finding -> finding.rule().code() + " " + finding.child())
        .containsExactlyInAnyOrder("short-row 0A2", "167 0A2", "long-row 0A4", "no-child null");
  }

  @Test
  void explainsWhatSpreadsheetsDoToNumbers() {
    check(
        "reviews.csv", REVIEWS + "1.23E+05,12/06/2012,15/05/2025,PN1\n17.0,12/06/2012,45792,PN1\n");

    assertThat(heard.findings)
        .extracting(finding -> finding.rule().code() + " " + finding.child())
        .containsExactlyInAnyOrder(
            "spreadsheet-number 1.23E+05", "spreadsheet-number 17.0", "166 17.0");
    assertThat(detail(only("166"))).startsWith("It is the number a spreadsheet keeps for a date");
  }

  @Test
  void findsTheNoughtsAChildHasLost() {
    files.add(text("header.csv", HEADER.replace("0A1", "00417")));
    check("reviews.csv", REVIEWS.replace("0A1", "417"));

    assertThat(only("zeros-lost").sentence()).endsWith("The header has 00417.");
    assertThat(only("zeros-lost").child()).isEqualTo("417");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-15, 'It is turned round; write day/month/year, like 15/05/2025.'",
    "05/15/2025, The month seems to stand before the day; write day/month/year.",
    "31/04/2025, There is no such day.",
    "15/05/25, 'Write the year with four digits, like 31/03/2026.'",
    "15/05/2025 00:00, There is a time behind the date; write day/month/year alone.",
    "########, The column was too narrow when the spreadsheet was saved: the date is lost."
  })
  void explainsWhatHasHappenedToADate(String date, String explained) {
    check("reviews.csv", REVIEWS.replace("15/05/2025", date));

    assertThat(detail(only("166"))).isEqualTo(explained);
  }

  @Test
  void tellsADateOfBirthNoRuleSpeaksOf() {
    check("reviews.csv", REVIEWS.replace("12/06/2012", "2012-06-12"));

    assertThat(only("wrong-type").sentence()).contains("It is turned round");
  }

  @Test
  void tellsAFileThatBelongsNowhereAndASecondOne() {
    files.add(text("reviews.csv", REVIEWS));
    files.add(text("reviews old.csv", REVIEWS));
    check("notes.csv", "Who,What\nA,B\n");

    assertThat(heard.codes()).containsExactly("second-file", "unknown-file");
  }

  @Test
  void tellsATableOfAnotherYear() {
    check("DoLo.csv", "CHILD,DOB,DOLO_START,DOLO_END\n0A1,12/06/2012,10/05/2025,\n");

    assertThat(heard.codes()).containsExactly("other-year");
  }

  @Test
  void shortensAValueThatCannotBeOne() {
    check("reviews.csv", REVIEWS.replace("PN1", "x".repeat(300_000)));

    assertThat(heard.codes()).containsExactly("167", "too-long");
    assertThat(only("167").given().getFirst().written()).hasSize(2_000);
  }

  @Test
  void endsWhereAQuotationMarkIsNeverClosed() {
    assertThatThrownBy(() -> check("reviews.csv", REVIEWS + "\"0A2,12/06/2012\n"))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining("quotation mark")
        .hasMessageContaining("line 3");
  }

  @Test
  void endsAtARowAsLongAsNoneCanBe() {
    assertThatThrownBy(() -> check("reviews.csv", REVIEWS + "a,".repeat(2_000)))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining("longer than any");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\ufeff", ",,,\n"})
  void findsNothingToReadInAnEmptyFile(String text) {
    assertThatThrownBy(() -> check("reviews.csv", text))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining("no file of the children looked after return");
  }

  @Test
  void sendsAWorkbookBack() {
    byte[] workbook = {'P', 'K', 3, 4, 0, 0, 0, 0};
    files.add(new ReturnFiles.InMemory("reviews.csv", workbook));

    assertThatThrownBy(this::check).hasMessageContaining("is a workbook");
  }

  @Test
  void readsBytesThatAreNothingAtAll() {
    byte[] noise = new byte[4_096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 + i / 7);
    }
    files.add(new ReturnFiles.InMemory("reviews.csv", noise));
    files.add(text("header.csv", HEADER));

    check();

    assertThat(heard.failures).isEmpty();
    assertThat(heard.codes()).contains("no-heading");
  }

  private Checked check(String name, String text) {
    files.add(text(name, text));
    return check();
  }

  private Checked check() {
    Ssda903Run run = new Ssda903Run(Known.EVERYTHING, heard);
    run.isOf(new CensusYear(2026));
    return run.check(files);
  }

  private static ReturnFile text(String name, String text) {
    return new ReturnFiles.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Finding only(String code) {
    return heard.findings.stream()
        .filter(finding -> finding.rule().code().equals(code))
        .reduce((one, other) -> {
          throw new AssertionError("More than one " + code);
        })
        .orElseThrow(() -> new AssertionError("No " + code + " in " + heard.codes()));
  }

  private static String detail(Finding finding) {
    return String.valueOf(finding.detail());
  }
}
