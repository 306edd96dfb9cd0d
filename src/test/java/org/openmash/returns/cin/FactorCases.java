package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** What an assessment found. */
final class FactorCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8614", "-AssessmentAuthorisationDate").also("8670Q"),
          spares("8614", "-AssessmentAuthorisationDate", "-FactorsIdentifiedAtAssessment")
              .also("8670Q"),
          fires("8869", "+FactorsIdentifiedAtAssessment AssessmentFactors=21").also("8873Q"),
          spares("8869", "2:AssessmentFactors=21").also("8873Q"),
          fires("8897Q", "-FactorsIdentifiedAtAssessment"),
          fires("8897Q", "2:-AssessmentFactors").also("missing-element"),
          fires("8897Q", "AssessmentFactors=8A").also("wrong-type"),
          fires("8897Q", withoutFactors("2025-04-01")),
          spares("8897Q", withoutFactors("2025-03-31")).also("8696"),
          spares("8897Q", "AssessmentFactors=8B"),
          fires("8898", "+FactorsIdentifiedAtAssessment AssessmentFactors=3B"),
          spares("8898", "+CINdetails " + Children.assessed("2025-06-25", "2025-07-10")),
          fires("8945Q", "AssessmentFactors=18A"),
          spares("8945Q", "AssessmentFactors=18B"),
          fires("8950Q", "AssessmentFactors=19A"),
          spares("8950Q", "AssessmentFactors=19C"));

  private FactorCases() {}

  private static String withoutFactors(String authorised) {
    return Children.helped(
        "2025-01-06",
        "Assessments(AssessmentActualStartDate=2025-01-07 AssessmentAuthorisationDate=%s)"
            .formatted(authorised));
  }
}
