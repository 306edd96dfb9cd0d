package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Assessments and their factors. */
final class AssessmentCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("1103", "AssessmentActualStartDate=2025-05-11"),
          spares("1103", "AssessmentActualStartDate=2025-05-12"),
          fires("8608", "AssessmentAuthorisationDate=2025-05-12"),
          spares("8608", "AssessmentAuthorisationDate=2025-05-13"),
          fires("8869", "+FactorsIdentifiedAtAssessment AssessmentFactors=21"),
          spares(
              "8869",
              "AssessmentFactors=21",
              "-FactorsIdentifiedAtAssessment/AssessmentFactors",
              "AssessmentFactors=21"));

  private AssessmentCases() {}
}
