package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Plans for children in need. */
final class CinPlanCases {

  /** A plan that begins as protection ends. */
  private static final String AFTERWARDS =
      "+CINdetails CINPlanDates(CINPlanStartDate=2025-12-31 CINPlanEndDate=2026-02-02)";

  static final List<RuleCase> ALL =
      List.of(
          fires("4010", "2:-CINPlanStartDate"),
          fires("4010", "2:CINPlanStartDate=02/06/2025"),
          fires("4010", Children.helped("2026-03-02", plan("2026-04-01", ""))),
          spares("4010", Children.helped("2026-03-02", plan("2026-03-31", ""))),
          fires("4011", "2:CINPlanEndDate=2025-06-01"),
          spares("4011", "2:CINPlanEndDate=2025-06-03"),
          fires("4012Q", "2:CINPlanEndDate=2025-06-02"),
          spares("4012Q", "2:CINPlanEndDate=2025-06-03"),
          fires("4013", Children.helped("2025-01-06", plan("2025-02-03", "2025-03-31"))),
          spares("4013", Children.helped("2025-01-06", plan("2025-02-03", "2025-04-01"))),
          spares("4013", Children.helped("2025-01-06", plan("2025-02-03", "2026-03-31"))),
          fires("4013", Children.helped("2025-01-06", plan("2025-02-03", "2026-04-01"))),
          fires("4014", "2:+CINdetails " + plan("2025-11-28", "")),
          fires("4014", "2:+CINdetails " + plan("2025-06-02", "2025-06-20")),
          spares("4014", "2:CINPlanEndDate=2025-11-27", "2:+CINdetails " + plan("2025-11-28", "")),
          fires("4015", "2:CINPlanStartDate=2025-04-13"),
          spares("4015", "2:CINPlanStartDate=2025-04-14"),
          fires("4000", Children.rejectedWith(plan("2026-03-03", ""))),
          spares("4000", Children.helped("2026-03-02", plan("2026-03-03", ""))),
          fires(
                  "4004",
                  Children.helped("2026-01-05", plan("2026-02-02", "") + plan("2026-03-02", "")))
              .also("4014"),
          spares(
              "4004",
              Children.helped(
                  "2026-01-05", plan("2026-02-02", "2026-03-01") + plan("2026-03-02", ""))),
          fires("4001", "-CINPlanEndDate").also("4017"),
          spares("4001", "2:-CINPlanEndDate"),
          fires("4003", "CPPendDate=2025-12-31", AFTERWARDS, "CPPreviewDate=2026-01-07"),
          fires("4003", "CPPendDate=2025-12-31", AFTERWARDS, "+Reviews CPPreviewDate=2026-01-07"),
          spares("4003", "CPPendDate=2025-12-31", AFTERWARDS, "CPPreviewDate=2025-12-31"),
          spares("4003", "CPPendDate=2025-12-31", AFTERWARDS, "CPPreviewDate=2026-02-02"),
          fires("4016", AFTERWARDS),
          fires("4016", "CPPendDate=2026-01-01", AFTERWARDS),
          spares("4016", "CPPendDate=2025-12-31", AFTERWARDS),
          fires("4017", "CINPlanEndDate=2025-09-11"),
          spares("4017", "CINPlanEndDate=2025-09-10"),
          fires("4008", "2:PersonDeathDate=2025-06-01", "2:-CINPlanEndDate"),
          spares("4008", "2:PersonDeathDate=2025-06-02", "2:-CINPlanEndDate"),
          fires("4009Q", "2:PersonDeathDate=2025-11-27"),
          spares("4009Q", "2:PersonDeathDate=2025-11-28"));

  private CinPlanCases() {}

  private static String plan(String start, String end) {
    return " CINPlanDates(CINPlanStartDate=%s %s)"
        .formatted(start, end.isEmpty() ? "" : "CINPlanEndDate=" + end);
  }
}
