package org.openmash.returns.cin;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;

/**
 * One child protection plan.
 *
 * @param reviews every date of every group; an absent one for a group without any
 */
record ProtectionPlan(
    Given<LocalDate> start,
    Given<LocalDate> end,
    Given<String> initialAbuse,
    Given<String> latestAbuse,
    Given<Integer> previousPlans,
    List<Given<LocalDate>> reviews) {

  Span span() {
    return Span.of(start, end);
  }
}
