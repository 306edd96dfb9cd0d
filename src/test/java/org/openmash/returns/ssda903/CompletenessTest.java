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

  /**
   * The list names a file more: where a CSV file says nothing of it, or to know the child alone.
   */
  private static final Set<String> JUDGED_WITHOUT_ONE =
      Set.of("165", "205A", "205B", "205C", "205D", "207", "375", "376", "379");

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

  @Test
  void everyRuleReadsTheFilesItIsAbout() {
    for (Map<String, String> row : LISTED) {
      String code = row.getOrDefault("code", "");
      if (!JUDGED_WITHOUT_ONE.contains(code)) {
        assertThat(files(code))
            .as(code)
            .containsAll(Arrays.asList(row.getOrDefault("files", "").split(" ")));
      }
    }
  }

  private Set<String> files(String code) {
    return cards.stream()
        .filter(card -> card.code().equals(code))
        .flatMap(card -> card.reads().stream())
        .map(field ->
            Ssda903Fields.table(field) + (Ssda903Fields.isOfLastYear(field) ? "_last" : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<RuleCard> held(int year) {
    return cards.stream().filter(card -> card.years().hold(new CensusYear(year))).toList();
  }
}
