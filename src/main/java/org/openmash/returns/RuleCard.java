package org.openmash.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a rule: everything but how it is judged.
 *
 * @param code the official one
 * @param years in which it holds
 * @param reads every field its judgement needs
 * @param says in one sentence what must be so
 * @param mend what to do where it is not
 * @param source where the rule stands
 * @param differs how and why it is judged in another way than the published tool does
 */
public record RuleCard(
    String code,
    Severity severity,
    Years years,
    List<Field> reads,
    String says,
    String mend,
    String source,
    @Nullable String differs) {

  public RuleCard {
    reads = List.copyOf(reads);
    if (says.isBlank() || mend.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("The rule %s does not say enough".formatted(code));
    }
  }
}
