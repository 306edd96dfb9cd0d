package org.openmash.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as a rule says it must be.
 *
 * @param child the child's own number; null where it is about the whole return, or there is none
 * @param given where it is, then what was read with it; empty where it is about the whole return
 * @param detail what only this case shows
 */
public record Finding(
    RuleCard rule, @Nullable String child, List<Given<?>> given, @Nullable String detail) {

  public Finding {
    given = List.copyOf(given);
  }

  /** The sentence of the rule and what only this case shows. */
  public String sentence() {
    return detail == null ? rule.says() : rule.says() + " " + detail;
  }

  public Place place() {
    return given.isEmpty() ? Place.NONE : given.getFirst().place();
  }
}
