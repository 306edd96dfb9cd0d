package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openmash.returns.Finding;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;
import org.openmash.returns.Place;

class StructureTest {

  private final Heard heard = new Heard();

  @Test
  void findsNothingInACleanFile() throws IOException {
    check(CinFile.clean().text());
    assertThat(heard.findings).isEmpty();
    assertThat(heard.failures).isEmpty();
  }

  @Test
  void saysInWhichLineAndColumnAnElementNobodyKnowsStands() throws IOException {
    check(clean("<Sex>F</Sex>", "<Sex>F</Sex>\n    <ShoeSize>36</ShoeSize>"));
    assertThat(only("unknown-element").place()).isEqualTo(new Place(25, 5));
    assertThat(only("unknown-element").child()).isEqualTo("A1");
  }

  @Test
  void suggestsTheRightSpelling() throws IOException {
    check(clean("AssessmentInternalReviewDate", "AssessmentInternalreviewdate"));
    assertThat(only("misspelt-element").detail())
        .isEqualTo("It is spelt AssessmentInternalReviewDate.");
  }

  @Test
  void suggestsTheRightSpellingWhereLettersAreSwappedOrMissing() throws IOException {
    check(clean("PrimaryNeedCode>N1</PrimaryNeedCode", "PrimaryNedeCode>N1</PrimaryNedeCode"));
    assertThat(heard.codes()).containsExactly("8610", "misspelt-element");
    assertThat(heard.findings).extracting(Finding::detail).contains("It is spelt PrimaryNeedCode.");
  }

  @Test
  void saysWhereAMisplacedElementBelongs() throws IOException {
    check(clean("<Ethnicity>WBRI", "<Sex>F</Sex><Ethnicity>WBRI"));
    assertThat(only("misplaced-element").detail())
        .isEqualTo("It belongs in ChildIdentifiers, and stands in ChildCharacteristics.");
  }

  @Test
  void seesTheWrongOrderAndReadsAllTheSame() throws IOException {
    String birth = "<PersonBirthDate>2015-06-12</PersonBirthDate>";
    check(
        CinFile.clean().text().replace(birth, "").replace("<Sex>F</Sex>", "<Sex>F</Sex>" + birth));
    assertThat(only("wrong-order").detail()).isEqualTo("PersonBirthDate comes before Sex.");
  }

  @Test
  void seesASecondOfWhatMayStandOnce() throws IOException {
    check(clean("<Sex>F</Sex>", "<Sex>F</Sex><Sex>M</Sex>"));
    assertThat(heard.codes()).containsExactly("too-many");
  }

  @Test
  void seesWhatIsMissingWhereNoRuleSaysSo() throws IOException {
    check(clean("<ICPCnotRequired>0</ICPCnotRequired>", ""));
    assertThat(only("missing-element").given()).hasToString("[Section47.ICPCnotRequired=null]");
  }

  @Test
  void explainsADateThatASpreadsheetTurned() throws IOException {
    check(clean("2025-06-24", "24/06/2025"));
    assertThat(only("wrong-type").detail()).contains("turned round");
    assertThat(only("wrong-type").given())
        .hasToString("[Assessments.AssessmentAuthorisationDate=24/06/2025]");
  }

  @Test
  void explainsADateThatASpreadsheetCounted() throws IOException {
    check(clean("2025-06-24", "45832"));
    assertThat(only("wrong-type").detail()).contains("number a spreadsheet keeps");
  }

  @Test
  void seesADayThatIsNone() throws IOException {
    check(clean("2025-06-24", "2025-06-31"));
    assertThat(only("wrong-type").detail()).isEqualTo("There is no such day.");
  }

  @Test
  void saysHowACodeIsWritten() throws IOException {
    check(clean("<SourceLevel>L<", "<SourceLevel>l<"));
    assertThat(only("wrong-type").detail()).isEqualTo("It should be written L.");
  }

  @Test
  void seesEmptyElementsAndReadsThemAsNothing() throws IOException {
    check(clean("<Sex>F</Sex>", "<Sex>F</Sex><PersonDeathDate/>"));
    assertThat(heard.codes()).containsExactly("empty-element");
  }

  @Test
  void seesTextBetweenElements() throws IOException {
    check(clean("<Sex>F</Sex>", "<Sex>F</Sex> girl"));
    assertThat(heard.codes()).containsExactly("stray-text");
  }

  @Test
  void seesTheElementsOfALaterYear() throws IOException {
    String later =
        "<PreProceedingsandFGDM><PPStartDate>2025-05-01</PPStartDate></PreProceedingsandFGDM>";
    check(clean("</ChildProtectionPlans>", "</ChildProtectionPlans>" + later));
    assertThat(only("other-year").detail()).isEqualTo("It began in 2026/27.");
  }

  @Test
  void takesTheRulesOfAnotherYearWhereTheYearIsNone() throws IOException {
    check(clean("<Year>2026</Year>", "<Year>2062</Year>"));
    assertThat(heard.codes()).containsExactly("100", "unknown-year");
  }

  @Test
  void readsPastANamespaceAndSaysSo() throws IOException {
    check(clean("<Message>", "<Message xmlns='urn:x'>"));
    assertThat(heard.codes()).containsExactly("namespace");
  }

  @Test
  void findsNoHeaderAndNoChildren() throws IOException {
    check("<Message/>");
    assertThat(heard.codes()).containsExactly("100", "2887Q", "2888Q", "missing-element");
  }

  private static String clean(String what, String instead) {
    String clean = CinFile.clean().text();
    assertThat(clean).contains(what);
    return clean.replace(what, instead);
  }

  private Finding only(String code) {
    assertThat(heard.codes()).containsExactly(code);
    assertThat(heard.findings).hasSize(1);
    return heard.findings.getFirst();
  }

  private void check(String text) throws IOException {
    CinChecker.check(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Known.EVERYTHING, heard);
  }
}
