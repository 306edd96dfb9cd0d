package org.openmash.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All rules over one sort of facts.
 *
 * @param <C> the facts of one child
 */
public final class Rules<C> {

  private final List<Rule<C>> rules;
  private final Function<? super C, @Nullable String> child;

  private Rules(List<Rule<C>> rules, Function<? super C, @Nullable String> child) {
    this.rules = rules;
    this.child = child;
  }

  /**
   * @param child the number by which a finding calls the child
   * @param chapters the rules, subject by subject
   */
  @SafeVarargs
  public static <C> Rules<C> of(
      Function<? super C, @Nullable String> child, List<Rule<C>>... chapters) {
    List<Rule<C>> all = new ArrayList<>();
    for (List<Rule<C>> chapter : chapters) {
      chapter.forEach(rule -> add(all, rule));
    }
    return new Rules<>(List.copyOf(all), child);
  }

  private static <C> void add(List<Rule<C>> all, Rule<C> rule) {
    RuleCard card = rule.card();
    for (Rule<C> other : all) {
      if (other.card().code().equals(card.code()) && other.card().years().overlap(card.years())) {
        throw new IllegalStateException("Two rules are called %s at once".formatted(card.code()));
      }
    }
    all.add(rule);
  }

  public List<RuleCard> cards() {
    return rules.stream().map(Rule::card).toList();
  }

  public List<Rule<C>> rules() {
    return rules;
  }

  /** The rules of one year, ready to be fed one child after the other. */
  public Judging<C> judging(CensusYear year, Known known, Findings findings) {
    List<Rule<C>> held = rules.stream().filter(rule -> rule.card().years().hold(year)).toList();
    return new Judging<>(held, year, known, findings, child);
  }

  /** What may already be said of one child, from what is known of it. */
  public void judgeAlone(C facts, CensusYear year, Known known, Findings findings) {
    List<Rule<C>> alone =
        rules.stream()
            .filter(rule -> rule.card().years().hold(year) && !rule.isOfWholeReturn())
            .toList();
    new Judging<>(alone, year, known, findings, child).judge(facts);
  }
}
