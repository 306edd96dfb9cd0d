package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Child protection plans and their reviews. */
final class ProtectionPlanCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8841", "CPPreviewDate=2025-09-10"),
          fires("8841", "+Reviews CPPreviewDate=2025-09-10"),
          spares("8841", "CPPreviewDate=2025-09-11"),
          fires("8925", "CPPendDate=2025-09-09"),
          spares("8925", "CPPendDate=2025-09-10"));

  private ProtectionPlanCases() {}
}
