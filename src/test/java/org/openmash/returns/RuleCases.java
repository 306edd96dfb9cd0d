package org.openmash.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is asked of the rules of every return: that each speaks, keeps still, and is honest. */
public abstract class RuleCases {

  /** Every case there is. */
  protected abstract List<RuleCase> cases();

  /** Every rule there is. */
  protected abstract List<RuleCard> cards();

  /** Makes the return of a case and judges it by what is known. */
  protected abstract void judge(RuleCase of, Known known, Findings findings);

  @TestFactory
  Stream<DynamicTest> speaksWhereItMustAndKeepsStillBeside() {
    return cases().stream().map(of -> DynamicTest.dynamicTest(of.toString(), () -> hear(of)));
  }

  private void hear(RuleCase of) {
    Heard heard = new Heard();
    judge(of, Known.EVERYTHING, heard);
    assertThat(heard.failures).isEmpty();
    assertThat(heard.codes())
        .as(() -> of + ": " + heard.findings.stream().map(Finding::sentence).toList())
        .isEqualTo(of.expected());
  }

  @Test
  void tryEveryRuleFromBothSides() {
    assertThat(cards())
        .isNotEmpty()
        .extracting(RuleCard::code)
        .allSatisfy(code -> {
          assertThat(cases())
              .as("a case that fires " + code)
              .anyMatch(of -> of.code().equals(code) && of.firing());
          assertThat(cases())
              .as("a near miss of " + code)
              .anyMatch(of -> of.code().equals(code) && !of.firing());
        });
  }

  @Test
  void nameNoRuleThatIsNone() {
    assertThat(cards())
        .extracting(RuleCard::code)
        .containsAll(cases().stream().map(RuleCase::code).toList());
  }

  /** With nothing known but what the rule says it reads, it comes to the same. */
  @Test
  void findARuleReadingNothingItDoesNotSay() {
    for (RuleCase of : cases()) {
      Heard all = new Heard();
      judge(of, Known.EVERYTHING, all);
      List<Field> reads = reads(of);
      Heard little = new Heard();
      judge(of, Known.only(reads, "not asked"), little);
      assertThat(little.failures).as(of.toString()).isEmpty();
      assertThat(little.times(of.code())).as(of.toString()).isEqualTo(all.times(of.code()));
    }
  }

  private List<Field> reads(RuleCase of) {
    return cards().stream()
        .filter(card -> card.code().equals(of.code()))
        .filter(card -> card.years().hold(new CensusYear(of.year())))
        .findFirst()
        .orElseThrow()
        .reads();
  }
}
