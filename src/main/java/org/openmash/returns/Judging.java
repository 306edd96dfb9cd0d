package org.openmash.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules of one year over a return: child by child, then to the end. A rule that
 * breaks off is told as a failure and stops none of the others.
 *
 * @param <C> the facts of one child
 */
public final class Judging<C> {

  private final CensusYear year;
  private final Function<? super C, @Nullable String> child;
  private final List<Hearing<C>> hearings = new ArrayList<>();
  private final List<Verdict> notJudged = new ArrayList<>();

  Judging(
      List<Rule<C>> rules,
      CensusYear year,
      Known known,
      Findings findings,
      Function<? super C, @Nullable String> child) {
    this.year = year;
    this.child = child;
    for (Rule<C> rule : rules) {
      String why = whyNot(rule.card(), known);
      if (why == null) {
        hearings.add(new Hearing<>(rule, year, findings));
      } else {
        notJudged.add(Verdict.notJudged(rule.card(), why));
      }
    }
  }

  private static @Nullable String whyNot(RuleCard card, Known known) {
    return card.reads().stream()
        .map(known::whyNot)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  public CensusYear year() {
    return year;
  }

  public void judge(C facts) {
    String number = child.apply(facts);
    for (Hearing<C> hearing : hearings) {
      hearing.hear(facts, number);
    }
  }

  /** After the last child: how it ended for each rule of the year, those not judged among them. */
  public List<Verdict> finish() {
    List<Verdict> verdicts = new ArrayList<>(notJudged);
    for (Hearing<C> hearing : hearings) {
      verdicts.add(hearing.end());
    }
    return List.copyOf(verdicts);
  }
}
