package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.YEARS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.function.Function;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** How children fared who were looked after all year: health, drugs, crime. */
final class HealthRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("158")
              .reads(INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
              .says(
                  "Where help with drink or drugs was had, it must not be said whether it was offered.")
              .mend("Leave the offer empty.")
              .judged(
                  YEARS.where(
                      y -> y.substances().helped().is(true) && y.substances().offered().isWritten(),
                      y -> y.substances().offered(),
                      y -> y.substances().helped())),
          error("159")
              .reads(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
              .says(
                  "Where no help with drink or drugs was had, it must be said whether it was offered.")
              .mend("Write 1 or 0 for the offer.")
              .judged(
                  YEARS.where(
                      y ->
                          y.substances().misuse().is(true)
                              && y.substances().helped().is(false)
                              && y.substances().offered().isAbsent(),
                      y -> y.substances().offered(),
                      y -> y.substances().helped())),
          error("181")
              .reads(
                  CONVICTED,
                  HEALTH_CHECK,
                  IMMUNISATIONS,
                  TEETH_CHECK,
                  HEALTH_ASSESSMENT,
                  SUBSTANCE_MISUSE,
                  INTERVENTION_RECEIVED,
                  INTERVENTION_OFFERED)
              .says("What is asked of a year in care with yes or no must be answered by 1 or 0.")
              .mend("Write 1 for yes, 0 for no.")
              .judged((child, year, finds) -> {
                for (YearInCare row : child.years()) {
                  row.all().stream().filter(Given::isUnreadable).forEach(item -> finds.at(item));
                }
              }),
          error("182")
              .reads(
                  CONVICTED,
                  HEALTH_CHECK,
                  IMMUNISATIONS,
                  TEETH_CHECK,
                  HEALTH_ASSESSMENT,
                  SUBSTANCE_MISUSE,
                  INTERVENTION_RECEIVED,
                  INTERVENTION_OFFERED)
              .says(
                  "Of immunisations, teeth, health and drugs all must be answered where any other is.")
              .mend("Answer them, or leave the whole row empty.")
              .judged((child, year, finds) -> {
                for (YearInCare row : child.years()) {
                  if (row.askedOfSome().stream().anyMatch(Given::isWritten)) {
                    row.asked().stream().filter(Given::isAbsent).findFirst().ifPresent(finds::at);
                  }
                }
              }),
          error("190")
              .reads(
                  CONVICTED,
                  HEALTH_CHECK,
                  IMMUNISATIONS,
                  TEETH_CHECK,
                  HEALTH_ASSESSMENT,
                  SUBSTANCE_MISUSE,
                  INTERVENTION_RECEIVED,
                  INTERVENTION_OFFERED,
                  DECOM,
                  DEC,
                  LS)
              .says("Only of a child looked after all year must a year in care be told.")
              .mend("Take the answers out, or correct the episodes.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.all().stream().anyMatch(Given::isWritten)
                              && !child.isLookedAfterAllYear(year),
                      YearInCare::child)),
          error("191")
              .reads(
                  IMMUNISATIONS,
                  TEETH_CHECK,
                  HEALTH_ASSESSMENT,
                  SUBSTANCE_MISUSE,
                  OC2_CHILD,
                  DECOM,
                  DEC,
                  LS)
              .says(
                  "Of a child looked after all year immunisations, teeth, health and drugs must be told.")
              .mend("Answer them.")
              .judged((child, year, finds) -> {
                if (!child.isLookedAfterAllYear(year)) {
                  return;
                }
                if (child.years().isEmpty()) {
                  child.first().ifPresent(e -> finds.because("There is no row.", e.child()));
                }
                for (YearInCare row : child.years()) {
                  row.asked().stream().filter(Given::isAbsent).findFirst().ifPresent(finds::at);
                }
              }),
          error("192")
              .reads(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)
              .says("Of a child harmed by drink or drugs it must be told whether there was help.")
              .mend("Write 1 or 0.")
              .judged(
                  YEARS.where(
                      y -> y.substances().misuse().is(true) && y.substances().helped().isAbsent(),
                      y -> y.substances().helped(),
                      y -> y.substances().misuse())),
          error("193")
              .reads(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
              .says("Of a child not harmed by drink or drugs no help must be told.")
              .mend("Leave help and offer empty.")
              .judged(
                  YEARS.where(
                      y ->
                          (y.substances().misuse().isAbsent() || y.substances().misuse().is(false))
                              && (y.substances().helped().isWritten()
                                  || y.substances().offered().isWritten()),
                      y -> y.substances().misuse(),
                      y -> y.substances().helped(),
                      y -> y.substances().offered())),
          error("215")
              .reads(
                  IN_TOUCH,
                  ACTIV,
                  ACCOM,
                  CONVICTED,
                  HEALTH_CHECK,
                  IMMUNISATIONS,
                  TEETH_CHECK,
                  HEALTH_ASSESSMENT,
                  SUBSTANCE_MISUSE,
                  INTERVENTION_RECEIVED,
                  INTERVENTION_OFFERED)
              .says("Of a care leaver no year in care must be told.")
              .mend("Take out the one that is wrong.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.all().stream().anyMatch(Given::isWritten)
                              && child.leaverItems().findAny().isPresent(),
                      YearInCare::child)),
          error("542")
              .reads(OC2_DOB, CONVICTED)
              .says("Of a child under 10 no conviction must be told.")
              .mend("Leave it empty.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.convicted().isWritten() && under(y.dob(), 10, year.end()),
                      YearInCare::convicted,
                      YearInCare::dob)),
          error("543")
              .reads(OC2_DOB, CONVICTED, DECOM, DEC, LS)
              .says("Of a child of 10 or over, looked after all year, convictions must be told.")
              .mend("Write 1 or 0.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.convicted().isAbsent()
                              && reached(y.dob(), 10, year.end())
                              && child.isLookedAfterAllYear(year),
                      YearInCare::convicted,
                      YearInCare::dob)),
          error("544")
              .reads(CONVICTED, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
              .says(
                  "Where a conviction is told, immunisations, teeth, health and drugs must be too.")
              .mend("Answer them.")
              .differs("The published tool asks it only where the child was convicted.")
              .judged(answeredWith(YearInCare::convicted)),
          error("545")
              .reads(OC2_DOB, HEALTH_CHECK, DECOM, DEC, LS)
              .says("Of a child under 5, looked after all year, health checks must be told.")
              .mend("Write 1 or 0.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.health().surveillance().isAbsent()
                              && under(y.dob(), 5, year.end())
                              && child.isLookedAfterAllYear(year),
                      y -> y.health().surveillance(),
                      YearInCare::dob)),
          error("546")
              .reads(OC2_DOB, HEALTH_CHECK, DECOM, DEC, LS)
              .says("Of a child of 5 or over no health checks must be told.")
              .mend("Leave it empty.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.health().surveillance().isWritten()
                              && reached(y.dob(), 5, year.end())
                              && child.isLookedAfterAllYear(year),
                      y -> y.health().surveillance(),
                      YearInCare::dob)),
          error("547")
              .reads(HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
              .says(
                  "Where health checks are told, immunisations, teeth, health and drugs must be too.")
              .mend("Answer them.")
              .differs("The published tool asks it only where the checks were done.")
              .judged(answeredWith(y -> y.health().surveillance())));

  private HealthRules() {}

  private static Judge<CareChild> answeredWith(Function<YearInCare, Given<Boolean>> item) {
    return YEARS.where(
        y -> item.apply(y).isWritten() && y.asked().stream().anyMatch(Given::isAbsent),
        item,
        YearInCare::child);
  }
}
