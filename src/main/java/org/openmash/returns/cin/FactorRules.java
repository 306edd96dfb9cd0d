package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;
import static org.openmash.returns.cin.CinRule.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** What an assessment found. */
final class FactorRules {

  private static final String COMPARES_A_LIST =
      "The published tool compares the whole list with one code, and so never finds it.";
  private static final String CRASHES_ON_A_LIST =
      "The published tool breaks off on any list of factors, and counts this as passed.";

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8614")
              .since(2023)
              .reads(ASSESSMENT_END, FACTOR)
              .says("An assessment that is not authorised must have no factors yet.")
              .mend("Add the date of authorisation, or take the factors out until then.")
              .differs(CRASHES_ON_A_LIST)
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) ->
                      assessment.factors().stream()
                          .filter(factor -> assessment.isOpen() && factor.isWritten())
                          .findFirst()
                          .ifPresent(factor -> finds.at(assessment.authorised(), factor))),
          error("8869")
              .since(2023)
              .reads(FACTOR)
              .says("Factor 21, nothing found, must stand alone.")
              .mend("Take 21 out where there are factors, or the factors where there are none.")
              .differs(COMPARES_A_LIST)
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) -> {
                    List<Given<String>> all = assessment.factors();
                    boolean any = all.stream().anyMatch(code -> code.isWritten() && !code.is("21"));
                    all.stream().filter(code -> any && code.is("21")).forEach(finds::at);
                  }),
          query("8897Q")
              .since(2023)
              .reads(ASSESSMENT_END, FACTOR)
              .says(
                  "An assessment authorised since the year began should have a factor, and each"
                      + " should be one of the codes.")
              .mend("Write the code of each factor, or 21 where nothing was found.")
              .differs(
                  "The published tool breaks off on a code there is not, and counts this as"
                      + " passed.")
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) -> {
                    if (assessment.authorised().is(day -> !day.isBefore(year.start()))) {
                      assessment
                          .factors()
                          .forEach(given ->
                              Judges.<Given<String>>code("CIN_FACTOR", code -> code)
                                  .judge(given, year, finds));
                    }
                  }),
          error("8898")
              .since(2023)
              .reads(FACTOR)
              .says("No factor must be given twice for one assessment.")
              .mend("Keep each code once.")
              .differs(CRASHES_ON_A_LIST)
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) -> {
                    Set<String> seen = new HashSet<>();
                    for (Given<String> factor : assessment.factors()) {
                      finds.when(factor.is(again -> !seen.add(again)), factor);
                    }
                  }),
          withdrawn("8945Q", "18A", "18B or 18C, by who did it"),
          withdrawn("8950Q", "19A", "19B or 19C, by who did it"));

  private FactorRules() {}

  private static Rule<CinChild> withdrawn(String rule, String code, String instead) {
    return query(rule)
        .since(2025)
        .reads(FACTOR)
        .says("Factor %s should not be used any more.".formatted(code))
        .mend("Write %s.".formatted(instead))
        .differs(COMPARES_A_LIST)
        .judgedEach(
            every(Episode::assessments),
            (assessment, year, finds) ->
                assessment.factors().stream().filter(factor -> factor.is(code)).forEach(finds::at));
  }
}
