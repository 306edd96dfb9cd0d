package org.openmash.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.agency.AgencyKind;
import org.openmash.kernel.Role;
import org.openmash.kernel.WrongSetting;

/** The file in which an area says what must be learnt, and by whom. */
class CurriculumTest {

  private static final String LISTS =
      "version: one, posts: [{id: a, en: x, cy: y}], courses: [{id: c, en: x, cy: y}]";

  @Test
  void knowsMidwivesFromTheirLeadAndAsksLevelsOfBoth() throws IOException {
    Curriculum.Read sample = sample();
    assertThat(post(sample, AgencyKind.MATERNITY_TRUST, Role.REFERRER)).isEqualTo("midwife");
    assertThat(post(sample, AgencyKind.MATERNITY_TRUST, Role.REFERRER, Role.SAFEGUARDING_LEAD))
        .isEqualTo("named-midwife");
    assertThat(post(sample, AgencyKind.SCHOOL, Role.SAFEGUARDING_LEAD)).isEqualTo("dsl");
    assertThat(post(sample, AgencyKind.CHILDRENS_SOCIAL_CARE, Role.CASE_WORKER))
        .isEqualTo("social-worker");
    assertThat(sample.requirements())
        .filteredOn(each -> each.id().equals("dsl"))
        .singleElement()
        .satisfies(each -> assertThat(each.months()).isEqualTo(24));
  }

  @Test
  void knowsNobodysPostByAnAgencyThatIsNotInTheDirectory() throws IOException {
    assertThat(sample().posts().getFirst().is(Set.of(Role.SAFEGUARDING_LEAD), null)).isFalse();
  }

  @Test
  void takesNobodyForACouncillorByAnAccount() throws IOException {
    assertThat(sample().posts())
        .filteredOn(each -> each.id().equals("councillor"))
        .singleElement()
        .satisfies(each ->
            assertThat(each.is(Set.of(Role.values()), AgencyKind.CHILDRENS_SOCIAL_CARE)).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: one | it needs a list of 1 to 100 posts",
        "LISTS | it needs a list of 1 to 100 requirements",
        "LISTS, requirements: [{id: r, en: x, cy: y, posts: [a]}] | months is a whole number from 1 to 120",
        "LISTS, requirements: [{id: r, en: x, cy: y, posts: [b], months: 3, within: 9, met-by: [c], source: {en: x, cy: y}}] | r says b under posts, which is none of [a]",
        "LISTS, requirements: [{id: r, en: x, cy: y, posts: [a], months: 3, within: 9, source: {en: x, cy: y}}] | r says nothing under met-by",
        "LISTS, requirements: [{id: r, en: x, cy: y, posts: [a], months: 3, within: 9, met-by: [c]}] | it needs names and values"
      })
  void stopsTheStartInASentenceWhereTheFileIsWrong(String file, String why) {
    String text = "{" + file.replace("LISTS", LISTS) + "}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Curriculum.read("t.yaml", new ByteArrayInputStream(bytes)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining(why);
  }

  private static String post(Curriculum.Read read, AgencyKind kind, Role... roles) {
    return read.posts().stream()
        .filter(each -> each.is(Set.of(roles), kind))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Curriculum.Read sample() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CurriculumTest.class.getResourceAsStream("/training.yaml"))) {
      return Curriculum.read("training.yaml", in);
    }
  }
}
