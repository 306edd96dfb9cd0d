package org.openmash.returns;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule being written down: its words first, then how it is judged, which makes the rule.
 *
 * @param <C> the facts of one child
 */
public final class Wording<C> {

  private final String code;
  private final Severity severity;
  private @Nullable Years years;
  private List<Field> reads = List.of();
  private String says = "";
  private String mend = "";
  private String source = "";
  private @Nullable String differs;

  Wording(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The first census year in which it holds, by the year in which that ends. */
  public Wording<C> since(int year) {
    return in(Years.since(year));
  }

  public Wording<C> in(Years held) {
    years = held;
    return this;
  }

  /** Every field the judgement looks at; a test reads along. */
  public Wording<C> reads(Field... fields) {
    reads = List.of(fields);
    return this;
  }

  /** In one sentence what must be so. */
  public Wording<C> says(String sentence) {
    says = sentence;
    return this;
  }

  /** What to do where it is not. */
  public Wording<C> mend(String advice) {
    mend = advice;
    return this;
  }

  public Wording<C> source(String where) {
    source = where;
    return this;
  }

  /** How and why this is judged in another way than the published tool does. */
  public Wording<C> differs(String howAndWhy) {
    differs = howAndWhy;
    return this;
  }

  /** Judged from one child alone. */
  public Rule<C> judged(Judge<? super C> judge) {
    return new Rule<>(card(), false, year -> (child, finds) -> judge.judge(child, year, finds));
  }

  /** Judged from one child alone, part by part: each episode, each plan. */
  public <P> Rule<C> judgedEach(
      Function<? super C, ? extends Iterable<P>> parts, Judge<? super P> judge) {
    return judged((child, year, finds) -> {
      for (P part : parts.apply(child)) {
        judge.judge(part, year, finds);
      }
    });
  }

  /** Judged over the whole return, anew for each run. */
  public Rule<C> judgedOverAll(Function<CensusYear, Tally<C>> tally) {
    return new Rule<>(card(), true, tally);
  }

  private RuleCard card() {
    if (years == null) {
      throw new IllegalStateException("The rule %s does not say since when".formatted(code));
    }
    return new RuleCard(code, severity, years, reads, says, mend, source, differs);
  }
}
