package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmash.returns.CensusYear;
import org.openmash.returns.DataTable;
import org.openmash.returns.RuleCard;

/** Holds the rules against the department’s list of them. */
class CompletenessTest {

  private static final List<Map<String, String>> LISTED =
      DataTable.read(CompletenessTest.class, "/returns/ssda903-rules.csv");

  private final List<RuleCard> cards = Ssda903Rules.ALL.cards();

  @Test
  void everyRuleIsThereAndNoneBeside() {
    assertThat(cards)
        .extracting(RuleCard::code)
        .containsExactlyInAnyOrderElementsOf(LISTED.stream().map(row -> row.get("code")).toList());
    assertThat(held(2026)).hasSize(311);
    assertThat(held(2027)).hasSize(322);
  }

  @Test
  void everyRuleHoldsSinceTheYearItWasLastChanged() {
    Map<String, String> since =
        LISTED.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("since")));

    assertThat(cards)
        .allSatisfy(card ->
            assertThat(card.years().first())
                .as(card.code())
                .isEqualTo(Integer.parseInt(since.getOrDefault(card.code(), "0"))));
  }

  /** A rule may need more files than the list says, where the list forgets one. */
  @Test
  void everyRuleReadsTheFilesItIsAbout() {
    for (Map<String, String> row : LISTED) {
      RuleCard card =
          cards.stream()
              .filter(each -> each.code().equals(row.get("code")))
              .findFirst()
              .orElseThrow();
      Set<String> read =
          card.reads().stream()
              .map(Ssda903Fields::table)
              .collect(Collectors.toCollection(TreeSet::new));
      List<String> about =
          Arrays.stream(row.getOrDefault("files", "").split(" "))
              .map(file -> file.replace("_last", ""))
              .toList();
      assertThat(read).as(card.code()).containsAnyElementsOf(about);
    }
  }

  private List<RuleCard> held(int year) {
    return cards.stream().filter(card -> card.years().hold(new CensusYear(year))).toList();
  }
}
