package org.openmash.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a check ended.
 *
 * @param checked null when the return was not read to its end
 * @param brokenOff why it was not; null when it was
 * @param found how often each rule spoke, in the order in which they first did
 * @param failures the first of each rule that broke off
 */
record Ending(
    @Nullable Checked checked,
    @Nullable String brokenOff,
    Map<RuleCard, Long> found,
    Collection<Failure> failures) {

  long findings() {
    return found.values().stream().mapToLong(Long::longValue).sum();
  }

  long foundBy(Severity severity) {
    return found.entrySet().stream()
        .filter(rule -> rule.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  List<Verdict> notJudged() {
    return checked == null
        ? List.of()
        : checked.verdicts().stream().filter(verdict -> verdict.whyNot() != null).toList();
  }

  /** What was checked, and how it went. */
  String summary() {
    if (checked == null) {
      return "The return was not read to its end: what was found until then is not all there is. "
          + brokenOff;
    }
    return "%s: %,d children, %,d findings."
        .formatted(checked.title(), checked.children(), findings());
  }

  String rules() {
    if (checked == null) {
      return "";
    }
    List<Verdict> verdicts = checked.verdicts();
    return "Of %d rules %d passed, %d found something, %d could not be judged, %d failed."
        .formatted(
            verdicts.size(),
            verdicts.stream().filter(Verdict::passed).count(),
            verdicts.stream().filter(verdict -> verdict.found() > 0).count(),
            notJudged().size(),
            failures.size());
  }
}
