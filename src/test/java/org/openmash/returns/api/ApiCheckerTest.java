package org.openmash.returns.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Checked;
import org.openmash.returns.Finding;
import org.openmash.returns.Heard;
import org.openmash.returns.Verdict;

class ApiCheckerTest {

  private static final String CHILD =
      """
      {
        "la_child_id": "A1", "mis_child_id": "S-1_x", "purge": false,
        "child_details": {
          "unique_pupil_number": "E821200512021", "unique_pupil_number_unknown_reason": "UN10",
          "first_name": "Anna", "surname": "Example", "date_of_birth": "2015-06-12", "sex": "F",
          "ethnicity": "WBRI", "disabilities": ["MOB", "HAND"], "postcode": "LU1 1AA",
          "uasc_flag": false
        },
        "health_and_wellbeing": {"sdq_assessments": [{"date": "2026-01-05", "score": 12}]},
        "social_care_episodes": [{
          "social_care_episode_id": "E-1", "referral_date": "2025-05-12", "referral_source": "2A",
          "referral_no_further_action_flag": false, "closure_reason": "RC7",
          "child_and_family_assessments": [{
            "child_and_family_assessment_id": "AS1", "start_date": "2025-05-13", "factors": ["3B"]
          }],
          "child_looked_after_placements": [{
            "child_looked_after_placement_id": "P1", "start_reason": "S", "placement_type": "Z11",
            "end_reason": "E4A", "change_reason": "CARPL"
          }],
          "care_leavers": {"activity": "F2", "accommodation": "B"}
        }]
      }\
      """;

  private final Heard heard = new Heard();

  @Test
  void findsNothingInAGoodPayload() {
    Checked checked = check("[" + CHILD + "]");
    assertThat(heard.findings).isEmpty();
    assertThat(checked.children()).isEqualTo(1);
    assertThat(checked.verdicts()).isNotEmpty().allMatch(Verdict::passed);
    check("[]");
    check("[{\"la_child_id\": \"A1\", \"purge\": true}]");
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void pointsAtACodeThereIsNot() {
    told("wrong-code", "\"sex\": \"F\"", "\"sex\": \"X\"", "/0/child_details/sex", "M, F, U");
    told("wrong-code", "\"MOB\"", "\"MOBILITY\"", "/0/child_details/disabilities/0", "MOB");
    told(
        "wrong-code",
        "\"Z11\"",
        "\"Z1\"",
        "/0/social_care_episodes/0/child_looked_after_placements/0/placement_type",
        "Z11");
    told("wrong-code", "\"F2\"", "\"0\"", "/0/social_care_episodes/0/care_leavers/activity", "F1");
  }

  @Test
  void pointsAtAPropertyThatIsMisspeltOrUnknown() {
    told("unknown-property", "\"sex\"", "\"Sex\"", "/0/child_details/Sex", "It is spelt sex.");
    told("unknown-property", "\"purge\": false", "\"ehcp/plan\": 1", "/0/ehcp~1plan", "");
  }

  @Test
  void asksForTheIdsOfWhatIsSent() {
    told(
        "missing-property",
        "\"child_and_family_assessment_id\": \"AS1\",",
        "",
        "/0/social_care_episodes/0/child_and_family_assessments/0/child_and_family_assessment_id",
        "");
    heard.findings.clear();
    check("[{\"purge\": true}]");
    assertThat(only("missing-property").child()).isNull();
  }

  @Test
  void seesTheWrongType() {
    told(
        "wrong-json-type",
        "\"uasc_flag\": false",
        "\"uasc_flag\": \"N\"",
        "/0/child_details/uasc_flag",
        "true or false, and is text");
    told(
        "wrong-json-type",
        "\"score\": 12",
        "\"score\": \"12\"",
        "/0/health_and_wellbeing/sdq_assessments/0/score",
        "a whole number");
    told(
        "wrong-json-type",
        "\"surname\": \"Example\"",
        "\"surname\": null",
        "/0/child_details/surname",
        "is null");
    told(
        "wrong-json-type",
        "[\"MOB\", \"HAND\"]",
        "\"MOB\"",
        "/0/child_details/disabilities",
        "a list");
  }

  @Test
  void takesAWholeNumberHoweverItIsWritten() {
    check(("[" + CHILD + "]").replace("12}", "12.0}"));
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void seesTheWrongLengthAndCharacters() {
    told("wrong-shape", "\"A1\"", "\"A_1\"", "/0/la_child_id", "letters and digits alone");
    told("wrong-shape", "\"A1\"", "\"123456789012345678901\"", "/0/la_child_id", "at most 20");
    told(
        "wrong-shape",
        "E821200512021",
        "821200512021",
        "/0/child_details/unique_pupil_number",
        "13 characters, and has 12");
    told(
        "wrong-shape",
        "\"E-1\"",
        "\"E 1\"",
        "/0/social_care_episodes/0/social_care_episode_id",
        "- and _");
    told("wrong-shape", "LU1 1AA", "LU1    1AA", "/0/child_details/postcode", "at most 8");
  }

  @Test
  void explainsADateThatIsNone() {
    told(
        "wrong-date", "2015-06-12", "12/06/2015", "/0/child_details/date_of_birth", "turned round");
    told("wrong-date", "2015-06-12", "2015-02-29", "/0/child_details/date_of_birth", "no such day");
    told("wrong-date", "2015-06-12", "2015-06-12Z", "/0/child_details/date_of_birth", "");
  }

  @Test
  void seesWhatIsThereTwice() {
    told("repeated-item", "\"HAND\"", "\"MOB\"", "/0/child_details/disabilities/1", "");
    told(
        "property-twice",
        "\"sex\": \"F\"",
        "\"sex\": \"F\", \"sex\": \"M\"",
        "/0/child_details/sex",
        "");
    heard.findings.clear();
    check("[" + CHILD + ",\n" + CHILD + "]");
    assertThat(only("child-twice").child()).isEqualTo("A1");
    assertThat(only("child-twice").given()).hasToString("[/1/la_child_id=A1]");
  }

  @Test
  void takesAHundredChildrenAndNoMore() {
    check(children(100));
    assertThat(heard.findings).isEmpty();
    check(children(101));
    assertThat(only("batch-too-large").detail()).isEqualTo("There are 101.");
  }

  @Test
  void seesListsThatAreTooLong() {
    String many = String.join(", ", Collections.nCopies(13, "\"MOB\""));
    check(("[" + CHILD + "]").replace("\"MOB\", \"HAND\"", many));
    assertThat(heard.codes()).isEqualTo(Set.of("too-many-items", "repeated-item"));
  }

  @Test
  void refusesWhatIsNoPayload() {
    for (String text :
        new String[] {"", "{}", "[{]", "[] x", "\"a\"", "[{\"la_child_id\": \"A1\""}) {
      assertThatThrownBy(() -> check(text)).as(text).isInstanceOf(CannotRead.class);
    }
    assertThatThrownBy(() -> check("[".repeat(100_000))).isInstanceOf(CannotRead.class);
  }

  private static String children(int many) {
    return IntStream.range(0, many)
        .mapToObj("{\"la_child_id\": \"A%d\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void told(String code, String what, String instead, String pointer, String why) {
    heard.findings.clear();
    assertThat(CHILD).contains(what);
    check("[" + CHILD.replace(what, instead) + "]");
    Finding finding = only(code);
    assertThat(finding.given().getFirst().field()).hasToString(pointer);
    assertThat(finding.sentence()).contains(why);
    assertThat(finding.child())
        .isEqualTo(pointer.equals("/0/la_child_id") ? written(finding) : "A1");
  }

  private static String written(Finding finding) {
    return finding.given().getFirst().written();
  }

  private Finding only(String code) {
    assertThat(heard.codes()).containsExactly(code);
    assertThat(heard.findings).hasSize(1);
    return heard.findings.getFirst();
  }

  private Checked check(String text) {
    return new ApiChecker()
        .check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), heard);
  }
}
