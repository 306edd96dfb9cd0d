package org.openmash.deadline.web;

import org.openmash.deadline.Limit;
import org.openmash.deadline.Rule;
import org.openmash.page.Words;

/** A rule in words: "1 working day (statutory): Working Together". */
final class Basis {

  private Basis() {}

  static String of(Rule rule, Words words) {
    String kind = words.say(rule.isStatutory() ? "deadline.statutory" : "deadline.local");
    return words.say("deadline.basis", limit(rule.limit(), words), kind, rule.source().words());
  }

  private static String limit(Limit limit, Words words) {
    return switch (limit) {
      case Limit.None() -> words.say("deadline.unlimited");
      case Limit.Within(int amount, var unit, boolean ignored) -> {
        String span = words.say("deadline.unit." + unit.word(), Math.abs(amount));
        yield amount < 0 ? words.say("deadline.before", span) : span;
      }
    };
  }
}
