package org.openmash.returns.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Field;
import org.openmash.returns.Finding;
import org.openmash.returns.Findings;
import org.openmash.returns.Given;
import org.openmash.returns.Place;
import org.openmash.returns.Verdict;

/** What is found in a payload; kept for one child until it is known which. */
final class PayloadFindings {

  private static final int LONGEST = 80;

  /** So much is wrong with no child; then it matters less whose it is than that there is room. */
  private static final int MOST_KEPT = 10_000;

  private final Findings findings;
  private final List<Finding> ofThisChild = new ArrayList<>();
  private final Map<PayloadFault, Long> found = new EnumMap<>(PayloadFault.class);

  PayloadFindings(Findings findings) {
    this.findings = findings;
  }

  /**
   * Something is wrong with a value.
   *
   * @param written empty where there is none, or one too large to show
   */
  void find(
      PayloadFault fault, String pointer, Place place, String written, @Nullable String detail) {
    Field field = new Field("", pointer);
    Given<String> given =
        written.isEmpty()
            ? Given.absent(field, place)
            : Given.unreadable(
                field, place, written.substring(0, Math.min(LONGEST, written.length())));
    found.merge(fault, 1L, Long::sum);
    ofThisChild.add(new Finding(fault.card(), null, List.of(given), detail));
    if (ofThisChild.size() == MOST_KEPT) {
      ofChild(null);
    }
  }

  /** The child was read to its end: this is its number, if it has one. */
  void ofChild(@Nullable String number) {
    for (Finding finding : ofThisChild) {
      findings.found(new Finding(finding.rule(), number, finding.given(), finding.detail()));
    }
    ofThisChild.clear();
  }

  void overall(PayloadFault fault, String detail) {
    found.merge(fault, 1L, Long::sum);
    findings.found(new Finding(fault.card(), null, List.of(), detail));
  }

  List<Verdict> verdicts() {
    return Arrays.stream(PayloadFault.values())
        .map(fault -> new Verdict(fault.card(), found.getOrDefault(fault, 0L), 0, null))
        .toList();
  }
}
