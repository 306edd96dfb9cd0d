package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** What only shows when all children were seen. */
final class WholeReturnCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("2883", "-Section47/DateOfInitialCPC"),
          spares("2883", "-Section47/DateOfInitialCPC", "CINdetails/DateOfInitialCPC=2025-09-10"),
          spares("2883", "-Section47/DateOfInitialCPC", "CPPstartDate=2025-03-10"),
          fires("2887Q", "2:-Disability"),
          spares("2887Q", "2:-Disability", "2:+Disabilities Disability=CON"));

  private WholeReturnCases() {}
}
