package org.openmash.returns;

import java.util.function.Function;

/**
 * One rule of a return: its words, and beside them how it is judged.
 *
 * @param <C> the facts of one child, which know nothing of the file they came from
 */
public final class Rule<C> {

  private final RuleCard card;
  private final boolean wholeReturn;
  private final Function<CensusYear, Tally<C>> judgement;

  Rule(RuleCard card, boolean wholeReturn, Function<CensusYear, Tally<C>> judgement) {
    this.card = card;
    this.wholeReturn = wholeReturn;
    this.judgement = judgement;
  }

  public static <C> Wording<C> error(String code) {
    return new Wording<>(code, Severity.ERROR);
  }

  public static <C> Wording<C> query(String code) {
    return new Wording<>(code, Severity.QUERY);
  }

  public RuleCard card() {
    return card;
  }

  /** Not to be judged from one child alone. */
  public boolean isOfWholeReturn() {
    return wholeReturn;
  }

  Tally<C> judgement(CensusYear year) {
    return judgement.apply(year);
  }
}
