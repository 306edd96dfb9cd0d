package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Assessments: when they begin and when they are authorised. */
final class AssessmentCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("1103", "AssessmentActualStartDate=2025-05-11"),
          spares("1103", "AssessmentActualStartDate=2025-05-12"),
          fires("8608", "AssessmentAuthorisationDate=2025-05-12"),
          spares("8608", "AssessmentAuthorisationDate=2025-05-13"),
          fires("8696", authorised("2025-03-31")),
          spares("8696", authorised("2025-04-01")),
          spares("8696", "AssessmentAuthorisationDate=2026-03-31"),
          fires("8696", "AssessmentAuthorisationDate=2026-04-01"),
          fires("8736", open("2025-03-31")).also("8670Q"),
          spares("8736", open("2025-04-01")).also("8670Q"),
          spares("8736", open("2026-03-31")),
          fires("8736", open("2026-04-01")),
          fires("8670Q", open("2026-01-26")),
          spares("8670Q", open("2026-01-27")),
          fires("8670Q", open("2025-01-24")).in(2025),
          spares("8670Q", open("2025-01-27")).in(2025),
          fires("8670Q", open("2027-01-22")).in(2027),
          spares("8670Q", open("2027-01-25")).in(2027),
          spares("8670Q", "AssessmentAuthorisationDate=24/06/2025").also("wrong-type"),
          fires("8863Q", "+CINdetails " + Children.assessed("2025-06-24", "2025-07-10")),
          fires("8863Q", "+CINdetails " + Children.assessed("2025-05-13", "2025-05-20")),
          spares("8863Q", "+CINdetails " + Children.assessed("2025-06-25", "2025-07-10")),
          spares("8863Q", "+CINdetails " + Children.assessed("2025-05-12", "2025-05-12")),
          fires(
                  "8896",
                  Children.helped(
                      "2026-02-02",
                      "Assessments(AssessmentActualStartDate=2026-02-03)"
                          + " Assessments(AssessmentActualStartDate=2026-02-04)"))
              .also("8863Q"),
          spares(
              "8896",
              Children.helped(
                  "2026-02-02",
                  Children.assessed("2026-02-03", "2026-03-03")
                      + " Assessments(AssessmentActualStartDate=2026-03-04)")),
          fires("2991Q", "-Assessments"),
          spares("2991Q", "2:-Assessments"));

  private AssessmentCases() {}

  private static String authorised(String day) {
    return Children.helped("2025-01-06", Children.assessed("2025-01-07", day));
  }

  private static String open(String start) {
    return Children.helped(
        "2024-06-03", "Assessments(AssessmentActualStartDate=%s)".formatted(start));
  }
}
