package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** How an episode ends. */
final class ClosureCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8620", closed("2025-01-06", "2025-03-31", "RC7")),
          spares("8620", closed("2025-01-06", "2025-04-01", "RC7")),
          spares("8620", "2:CINclosureDate=2026-03-31"),
          fires("8620", "2:CINclosureDate=2026-04-01"),
          fires("8630", closed("2025-06-03", "2025-06-02", "RC7")),
          spares("8630", closed("2025-06-03", "2025-06-03", "RC7")),
          fires("8565", "2:AssessmentActualStartDate=2025-11-29").also("8608"),
          fires("8565", "2:AssessmentAuthorisationDate=2025-11-29"),
          spares("8565", "2:AssessmentAuthorisationDate=2025-11-28"),
          fires("8565", "2:+CINdetails Section47(S47ActualStartDate=2025-11-29 ICPCnotRequired=1)"),
          fires(
              "8565",
              "2:+CINdetails Section47(S47ActualStartDate=2025-11-28 DateOfInitialCPC=2025-12-01"
                  + " ICPCnotRequired=0)"),
          fires("8565", "2:+CINdetails DateOfInitialCPC=2025-12-01"),
          fires("8565", "2:CINPlanStartDate=2025-11-29").also("4011"),
          fires("8565", "2:CINPlanEndDate=2025-11-29"),
          fires(
              "8565",
              "2:-CINPlanDates",
              "2:+CINdetails " + Children.plan("2025-03-31", "2025-11-29"),
              "2:CINreferralDate=2025-03-31"),
          fires("8640", "2:ReasonForClosure=RC10"),
          fires("8640", "2:ReasonForClosure=rc7"),
          spares("8640", "2:ReasonForClosure=RC1"),
          fires("8805", "2:-ReasonForClosure"),
          spares("8805", "2:ReasonForClosure=RC6"),
          fires("8810", "2:-CINclosureDate"),
          spares("8810", "2:-CINclosureDate", "2:-ReasonForClosure"),
          spares("8810", "2:CINclosureDate=28.11.2025").also("wrong-type"),
          fires("8585Q", "2:ReasonForClosure=RC2"),
          spares("8585Q", "2:ReasonForClosure=RC2", "2:PersonDeathDate=2025-11-28"),
          fires("8825Q", closed("2025-06-03", "2025-07-01", "RC8")),
          fires("8825Q", closed("2025-06-03", "2025-07-01", "RC9")),
          spares("8825Q", closed("2025-06-03", "2025-07-01", "RC7")),
          fires("8867", "2:-AssessmentAuthorisationDate", "2:-FactorsIdentifiedAtAssessment")
              .also("8670Q"),
          spares("8867", "-AssessmentAuthorisationDate", "-FactorsIdentifiedAtAssessment")
              .also("8670Q"),
          fires("8868", "2:+CINdetails Section47(S47ActualStartDate=2025-06-02 ICPCnotRequired=0)")
              .also("8675Q"),
          spares(
              "8868",
              "2:+CINdetails Section47(S47ActualStartDate=2025-06-02 ICPCnotRequired=true)"),
          spares(
              "8868",
              "2:+CINdetails Section47(S47ActualStartDate=2025-06-02 DateOfInitialCPC=2025-06-10"
                  + " ICPCnotRequired=1)"),
          fires("2990", "2:ReasonForClosure=RC8"),
          fires("2990", "2:ReasonForClosure=RC9"),
          fires(
              "2990",
              "2:ReasonForClosure=RC8",
              "2:-CINPlanDates",
              "2:+CINdetails Section47(S47ActualStartDate=2025-06-02 ICPCnotRequired=1)"),
          fires(
              "2990",
              "2:ReasonForClosure=RC8",
              "2:-CINPlanDates",
              "2:+CINdetails DateOfInitialCPC=2025-06-10"),
          fires(
              "2990",
              "2:ReasonForClosure=RC8",
              "2:-CINPlanDates",
              "2:CINreferralDate=2025-03-31",
              "2:+CINdetails " + Children.plan("2025-03-31", "2025-06-30")),
          spares("2990", "2:ReasonForClosure=RC8", "2:-CINPlanDates"),
          fires("8873Q", "2:AssessmentFactors=21"),
          fires(
              "8873Q",
              "AssessmentFactors=21",
              "-FactorsIdentifiedAtAssessment/AssessmentFactors",
              "AssessmentFactors=21"),
          spares("8873Q", "2:AssessmentFactors=21", "2:ReasonForClosure=RC9", "2:-CINPlanDates"),
          spares(
              "8873Q",
              "2:AssessmentFactors=21",
              "2:+CINdetails " + Children.assessed("2025-06-02", "2025-06-20")));

  private ClosureCases() {}

  private static String closed(String referred, String day, String reason) {
    return Children.helped(
        referred, "CINclosureDate=%s ReasonForClosure=%s".formatted(day, reason));
  }
}
