package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.returns.DataTable;
import org.openmash.returns.Field;
import org.openmash.returns.RuleCard;

/** The rules against the department's list of them, kept as data beside this test. */
class CinRulesTest {

  private static final Map<String, Map<String, String>> LIST =
      DataTable.read(CinRulesTest.class, "/returns/cin-rules.csv").stream()
          .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));

  private final List<RuleCard> cards =
      Stream.concat(CinRules.OF_HEADER.cards().stream(), CinRules.OF_CHILDREN.cards().stream())
          .toList();

  @Test
  void areAllOfTheListAndNoneBesides() {
    assertThat(cards).extracting(RuleCard::code).containsExactlyInAnyOrderElementsOf(LIST.keySet());
    assertThat(cards).hasSize(121);
  }

  @Test
  void areErrorsAndQueriesOfTheirYears() {
    assertThat(cards)
        .allSatisfy(card -> {
          Map<String, String> row = LIST.get(card.code());
          assertThat(card.severity().word()).isEqualTo(row.get("severity"));
          assertThat(card.years().first()).as(card.code()).hasToString(row.get("since"));
          assertThat(card.years().last()).isNull();
          assertThat(card.years().draft())
              .as(card.code())
              .isEqualTo(row.get("draft").equals("yes"));
        });
  }

  @Test
  void readEveryFieldTheListNames() {
    assertThat(cards)
        .allSatisfy(card -> {
          Set<String> named = Set.of(LIST.get(card.code()).get("reads").split(" "));
          assertThat(card.reads())
              .as(card.code())
              .isNotEmpty()
              .extracting(Field::name)
              .containsAll(named.contains("") ? Set.of() : named);
        });
  }

  @Test
  void readOnlyFieldsThereAre() {
    assertThat(cards)
        .flatExtracting(RuleCard::reads)
        .allSatisfy(field ->
            assertThat(CinElements.named(field.name()))
                .anyMatch(spec -> field.module().equals(CinFields.module(spec.parent().name()))));
  }

  @Test
  void saySoInSentences() {
    assertThat(cards)
        .allSatisfy(card -> {
          boolean query = card.code().endsWith("Q");
          assertThat(card.says()).endsWith(".").contains(query ? " should " : " must ");
          assertThat(card.mend()).endsWith(".");
        });
    assertThat(cards).extracting(RuleCard::says).doesNotHaveDuplicates();
  }

  /** Where the element leaves it to a rule, that rule is there. */
  @Test
  void speakForTheElementsThatLeaveItToThem() {
    Set<String> codes = LIST.keySet();
    assertThat(DataTable.read(CinElements.class, "/returns/cin-elements.csv"))
        .allSatisfy(row ->
            assertThat((row.get("missing_is") + " " + row.get("wrong_is")).split(" "))
                .allMatch(code -> code.isEmpty() || codes.contains(code)));
  }
}
