package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;
import static org.openmash.returns.cin.Children.episode;
import static org.openmash.returns.cin.Children.plan;
import static org.openmash.returns.cin.Children.protectedBy;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Child protection plans and their reviews. */
final class ProtectionPlanCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8720", "-CPPstartDate"),
          fires("8720", "CPPstartDate=10/09/2025"),
          fires("8720", protectedBy("2026-03-02", "", plan("2026-04-01", ""))),
          spares("8720", protectedBy("2026-03-02", held("2026-03-31"), plan("2026-03-31", ""))),
          fires("1105", protectedBy("2025-09-10", held("2025-09-09"), plan("2025-09-09", ""))),
          spares("1105", protectedBy("2025-09-10", held("2025-09-10"), plan("2025-09-10", ""))),
          fires("8925", "CPPendDate=2025-09-09"),
          spares("8925", "CPPendDate=2025-09-11"),
          fires("8840", "CPPendDate=2025-09-10"),
          spares("8840", "CPPendDate=2025-09-11"),
          fires("8930", protectedBy("2024-11-04", "", plan("2024-12-02", "2025-03-31"))),
          spares("8930", protectedBy("2024-11-04", "", plan("2024-12-02", "2025-04-01"))),
          spares("8930", "CPPendDate=2026-03-31"),
          fires("8930", "CPPendDate=2026-04-01"),
          fires("2885", "CPPstartDate=2025-09-11"),
          fires("2885", protectedBy("2026-02-02", held("2026-03-10"), plan("2026-03-09", ""))),
          spares("2885", protectedBy("2026-02-02", held("2026-03-09"), plan("2026-03-09", ""))),
          spares("2885", protectedBy("2025-02-03", held("2025-04-08"), plan("2025-03-31", ""))),
          spares(
              "2885",
              protectedBy(
                  "2026-02-02", enquiredAndHeld("true", "2026-03-23"), plan("2026-03-23", ""))),
          fires(
              "2885",
              protectedBy(
                  "2026-02-02", enquiredAndHeld("0", "2026-03-23"), plan("2026-03-23", ""))),
          fires(
              "8832",
              Children.rejected("PersonBirthDate=2015-06-12 Sex=F", "2025-03-31", "")
                  .replace("NFA=1", "NFA=1 " + plan("2025-03-31", ""))),
          spares("8832", protectedBy("2025-03-31", "", plan("2025-03-31", ""))),
          fires(
                  "8935",
                  protectedBy("2025-01-06", "", plan("2025-02-03", "") + plan("2025-03-03", "")))
              .also("8940"),
          fires(
                  "8935",
                  Children.ofEpisodes(
                      episode(
                              "2025-01-06",
                              "CINclosureDate=2025-04-01 ReasonForClosure=RC7",
                              plan("2025-02-03", ""))
                          + episode("2025-04-01", held("2025-04-08"), plan("2025-04-08", ""))))
              .also("8940"),
          spares(
              "8935",
              protectedBy(
                  "2025-01-06",
                  held("2025-04-08"),
                  plan("2025-02-03", "2025-04-07") + plan("2025-04-08", ""))),
          fires(
              "8940",
              protectedBy(
                  "2025-01-06",
                  held("2025-04-07"),
                  plan("2025-02-03", "2025-04-07") + plan("2025-04-07", ""))),
          fires(
              "8940",
              Children.ofEpisodes(
                  episode(
                          "2025-01-06",
                          "CINclosureDate=2025-04-07 ReasonForClosure=RC7",
                          plan("2025-02-03", "2025-04-07"))
                      + episode("2025-04-07", held("2025-04-07"), plan("2025-04-07", "")))),
          spares(
              "8940",
              protectedBy(
                  "2025-01-06",
                  held("2025-04-08"),
                  plan("2025-02-03", "2025-04-07") + plan("2025-04-08", ""))),
          fires("8915", "PersonDeathDate=2025-09-09"),
          spares("8915", "PersonDeathDate=2025-09-10"),
          fires("8920", "CPPendDate=2026-01-07", "PersonDeathDate=2026-01-06"),
          spares("8920", "CPPendDate=2026-01-07", "PersonDeathDate=2026-01-07"),
          fires("8905", "-InitialCategoryOfAbuse"),
          fires("8905", "InitialCategoryOfAbuse=NEGLECT"),
          spares("8905", "InitialCategoryOfAbuse=MUL"),
          fires("8910", "-LatestCategoryOfAbuse"),
          fires("8910", "LatestCategoryOfAbuse=neg"),
          spares("8910", "LatestCategoryOfAbuse=SAB"),
          fires("8730", "-NumberOfPreviousCPP"),
          fires("8730", "NumberOfPreviousCPP=-1"),
          fires("8730", "NumberOfPreviousCPP=two"),
          spares("8730", "NumberOfPreviousCPP=3"),
          fires("8841", "CPPreviewDate=2025-09-10"),
          fires("8841", "+Reviews CPPreviewDate=2025-09-10"),
          spares("8841", "CPPreviewDate=2025-09-11"),
          fires("8842Q", "-CPPreviewDate"),
          fires("8842Q", "CPPreviewDate="),
          fires("8842Q", "CPPreviewDate=03/12/2025"),
          fires("8842Q", "+Reviews CPPreviewDate=2025-13-01"),
          spares("8842Q", "-Reviews"));

  private ProtectionPlanCases() {}

  /** A conference without an enquiry. */
  private static String held(String day) {
    return "DateOfInitialCPC=" + day;
  }

  private static String enquiredAndHeld(String notRequired, String day) {
    return "%s %s Section47(S47ActualStartDate=2026-03-16 ICPCnotRequired=%s)"
        .formatted(held(day), Children.assessed("2026-02-03", "2026-03-02"), notRequired);
  }
}
