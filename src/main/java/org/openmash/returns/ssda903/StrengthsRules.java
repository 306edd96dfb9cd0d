package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.YEARS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import org.openmash.returns.Rule;

/** The score of strengths and difficulties, and why there is none. */
final class StrengthsRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("157")
              .reads(OC2_DOB, SDQ_SCORE, SDQ_REASON, DECOM, DEC, LS)
              .says(
                  "That a child is too young or too old must not be why one of 4 to 16 has no score.")
              .mend("Write the score, or why there is really none.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.score().isAbsent()
                              && y.noScore().is("SDQ1")
                              && reached(y.dob(), 4, year.start())
                              && !reached(y.dob(), 17, year.end())
                              && child.isLookedAfterAllYear(year),
                      YearInCare::noScore,
                      YearInCare::dob)),
          error("180")
              .reads(SDQ_SCORE)
              .says("A score of strengths and difficulties must be from 0 to 40.")
              .mend("Write the total difficulties score.")
              .judged(
                  YEARS.where(
                      y -> y.score().isWritten() && !y.score().is(score -> score <= 40),
                      YearInCare::score)),
          error("185")
              .reads(SDQ_SCORE, DECOM, DEC, LS)
              .says("Only a child looked after all year must have a score.")
              .mend("Take the score out, or correct the episodes.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.score().isWritten() && !child.isLookedAfterAllYear(year),
                      YearInCare::score)),
          error("186")
              .reads(OC2_DOB, SDQ_SCORE, DECOM, DEC, LS)
              .says("A child of 4 to 16, looked after all year, must have a score.")
              .mend("Write the score; where there is none, the department will ask why.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.score().isAbsent()
                              && reached(y.dob(), 4, year.start())
                              && under(y.dob(), 17, year.end())
                              && child.isLookedAfterAllYear(year),
                      YearInCare::score,
                      YearInCare::dob)),
          error("188")
              .reads(OC2_DOB, SDQ_SCORE, SDQ_REASON)
              .says("A child under 4 must have neither a score nor a reason for none.")
              .mend("Leave both empty.")
              .judged(
                  YEARS.where(
                      (child, y, year) -> under(y.dob(), 4, year.end()) && isScored(y),
                      YearInCare::score,
                      YearInCare::noScore,
                      YearInCare::dob)),
          error("189")
              .reads(OC2_DOB, SDQ_SCORE, SDQ_REASON)
              .says(
                  "Who was 17 when the year began must have neither a score nor a reason for none.")
              .mend("Leave both empty.")
              .judged(
                  YEARS.where(
                      (child, y, year) -> reached(y.dob(), 17, year.start()) && isScored(y),
                      YearInCare::score,
                      YearInCare::noScore,
                      YearInCare::dob)),
          error("196")
              .reads(SDQ_REASON)
              .says("Why there is no score must be one of the codes.")
              .mend("Write SDQ1 to SDQ5.")
              .judged(YEARS.wrongCode(YearInCare::noScore, "SDQ_REASON")),
          error("197a")
              .reads(SDQ_SCORE, SDQ_REASON)
              .says("Where there is a score there must be no reason for none.")
              .mend("Take one of them out.")
              .judged(
                  YEARS.where(
                      y -> y.score().isWritten() && y.noScore().isWritten(),
                      YearInCare::noScore,
                      YearInCare::score)),
          error("197B")
              .reads(OC2_DOB, SDQ_SCORE, SDQ_REASON, DECOM, DEC, LS)
              .says("Who turned 4 or 17 in the year must have a score, or a reason for none.")
              .mend("Write the score, or SDQ1.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          !isScored(y)
                              && child.isLookedAfterAllYear(year)
                              && y.dob()
                                  .is(day ->
                                      year.holds(day.plusYears(4))
                                          || year.holds(day.plusYears(17))),
                      YearInCare::noScore,
                      YearInCare::dob)),
          error("198")
              .reads(SDQ_REASON, DECOM, DEC, LS)
              .says("Only a child looked after all year must have a reason for no score.")
              .mend("Take it out, or correct the episodes.")
              .judged(
                  YEARS.where(
                      (child, y, year) ->
                          y.noScore().isWritten() && !child.isLookedAfterAllYear(year),
                      YearInCare::noScore)));

  private StrengthsRules() {}

  private static boolean isScored(YearInCare row) {
    return row.score().isWritten() || row.noScore().isWritten();
  }
}
