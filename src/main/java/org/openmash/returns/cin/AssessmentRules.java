package org.openmash.returns.cin;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;

import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Assessments and their factors. */
final class AssessmentRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("1103")
              .since(2023)
              .reads(ASSESSMENT_START, REFERRAL_DATE)
              .says("An assessment must not start before the referral it follows from.")
              .mend(
                  "Correct one of the dates, or move the assessment to the episode it belongs to.")
              .judgedEach(
                  CinChild::assessments,
                  (assessment, year, finds) -> {
                    Given<?> start = assessment.part().start();
                    if (before(assessment.part().start(), assessment.episode().referred())) {
                      finds.at(start, assessment.episode().referred());
                    }
                  }),
          error("8608")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says("An assessment must not be authorised before it starts.")
              .mend("Correct one of the dates.")
              .judgedEach(
                  CinChild::assessments,
                  (assessment, year, finds) -> {
                    if (before(assessment.part().authorised(), assessment.part().start())) {
                      finds.at(assessment.part().authorised(), assessment.part().start());
                    }
                  }),
          error("8869")
              .since(2023)
              .reads(FACTOR)
              .says("Factor 21, nothing found, must stand alone.")
              .mend("Take 21 out where there are factors, or the factors where there are none.")
              .differs(
                  "The published tool compares the whole list with one code, and so never finds it.")
              .judgedEach(
                  CinChild::assessments,
                  (assessment, year, finds) -> {
                    List<Given<String>> factors = assessment.part().factors();
                    for (Given<String> factor : factors) {
                      if (factor.is("21") && factors.size() > 1) {
                        finds.at(factor);
                      }
                    }
                  }));

  private AssessmentRules() {}
}
