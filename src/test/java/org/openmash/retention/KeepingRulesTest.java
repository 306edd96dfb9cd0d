package org.openmash.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.WrongSetting;
import org.openmash.triage.ContactState;
import org.openmash.triage.Outcome;

class KeepingRulesTest {

  private static final LocalDate BORN = LocalDate.of(2016, 5, 1);
  private static final LocalDate CLOSED = LocalDate.of(2026, 3, 3);

  private final KeepingRules.Read rules = KeepingFile.read("of the test", sample());

  @Test
  void theLongestOfSeveralRulesWins() {
    assertThat(due(file(Set.of(Mark.NO_FURTHER_ACTION)))).isEqualTo(LocalDate.of(2046, 5, 1));
    assertThat(due(file(Set.of(Mark.NO_FURTHER_ACTION, Mark.STRATEGY_DISCUSSION))))
        .isEqualTo(LocalDate.of(2061, 3, 3));
  }

  @Test
  void aRecordAboutSeveralChildrenIsKeptAsLongAsTheLongestOfThem() {
    KeptFile younger =
        new KeptFile(
            Set.of(Mark.NO_FURTHER_ACTION), CLOSED, Map.of(Trigger.BIRTH, BORN.plusYears(8)));
    assertThat(due(file(Set.of(Mark.NO_FURTHER_ACTION)), younger))
        .isEqualTo(LocalDate.of(2054, 5, 1));
  }

  @Test
  void aDeathInChildhoodCountsInsteadOfTheBirth() {
    assertThat(died(LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2032, 6, 1));
    assertThat(died(LocalDate.of(2044, 6, 1))).isEqualTo(LocalDate.of(2046, 5, 1));
  }

  @Test
  void anUnknownBirthIsCountedFromTheClosing() {
    assertThat(due(new KeptFile(Set.of(Mark.EARLY_HELP), CLOSED, Map.of())))
        .isEqualTo(LocalDate.of(2056, 3, 3));
  }

  @Test
  void whatNoRuleKnowsStays() {
    assertThat(rules.due(List.of(file(Set.of(Mark.EARLY_HELP)), file(Set.of())))).isEmpty();
  }

  @Test
  void everyOutcomeAndEveryWayOffTheDeskHasAMark() {
    List<String> marks = Arrays.stream(Mark.values()).map(Mark::name).toList();
    assertThat(marks).containsAll(Arrays.stream(Outcome.Kind.values()).map(Enum::name).toList());
    assertThat(marks)
        .contains(
            ContactState.RETURNED.name(),
            ContactState.DUPLICATE.name(),
            ContactState.OUT_OF_AREA.name());
  }

  @Test
  void sayInOneSentenceWhatIsWrongWithTheFile() throws IOException {
    String sample = new String(sample().readAllBytes(), StandardCharsets.UTF_8);
    assertWrong(
        sample.replace("keep: 35 years", "keep: long"), "keep of child-protection is \"long\"");
    assertWrong(sample.replace("from: order", "from: moon"), "from of adoption is \"moon\"");
    assertWrong(sample.replace("[early_help]", "[tea]"), "of of early-help is \"tea\"");
    assertWrong(
        sample.replace("[early_help]", "[assessment]"), "nothing says how long early_help is kept");
    assertWrong(
        sample.replace("id: adoption\n", "id: early-help\n"), "two rules are called early-help");
    assertWrong("rules: []", "needs a version and a list of rules");
  }

  private static void assertWrong(String yaml, String says) {
    assertThatThrownBy(() ->
            KeepingFile.read(
                "of the test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("The rules of keeping of the test cannot be used: ")
        .hasMessageContaining(says);
  }

  private LocalDate died(LocalDate death) {
    return due(
        new KeptFile(
            Set.of(Mark.ASSESSMENT), CLOSED, Map.of(Trigger.BIRTH, BORN, Trigger.DEATH, death)));
  }

  private static KeptFile file(Set<Mark> marks) {
    return new KeptFile(marks, CLOSED, Map.of(Trigger.BIRTH, BORN));
  }

  private LocalDate due(KeptFile... files) {
    return rules.due(List.of(files)).orElseThrow().day();
  }

  private static InputStream sample() {
    return Objects.requireNonNull(KeepingRulesTest.class.getResourceAsStream("/retention.yaml"));
  }
}
