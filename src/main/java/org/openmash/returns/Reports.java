package org.openmash.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands every finding on to each report, and counts. */
final class Reports implements Findings {

  private final List<Report> all;
  private final Map<RuleCard, Long> found = new LinkedHashMap<>();
  private final Map<RuleCard, Failure> failed = new LinkedHashMap<>();

  Reports(List<Report> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public void found(Finding finding) {
    found.merge(finding.rule(), 1L, Long::sum);
    FindingRow row = FindingRow.of(finding);
    for (Report report : all) {
      report.found(row);
    }
  }

  @Override
  public void failed(Failure failure) {
    failed.putIfAbsent(failure.rule(), failure);
  }

  @Override
  public void reached(double share) {
    all.forEach(report -> report.reached(share));
  }

  boolean isEmpty() {
    return found.isEmpty() && failed.isEmpty();
  }

  void end(Checked checked) {
    end(checked, null);
  }

  /** The return could not be read to its end. */
  void breakOff(String why) {
    end(null, why);
  }

  private void end(@Nullable Checked checked, @Nullable String why) {
    Ending ending = new Ending(checked, why, found, failed.values());
    all.forEach(report -> report.end(ending));
  }
}
