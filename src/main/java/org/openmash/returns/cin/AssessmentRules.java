package org.openmash.returns.cin;

import static org.openmash.returns.Dates.outside;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;
import static org.openmash.returns.cin.CinRule.query;

import java.util.List;
import org.openmash.returns.Rule;

/** Assessments: when they begin and when they are authorised. */
final class AssessmentRules {

  private static final int WORKING_DAYS_ALLOWED = 45;

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
                  Judges.notBefore(
                      assessment -> assessment.part().start(),
                      assessment -> assessment.episode().referred())),
          error("8608")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says("An assessment must not be authorised before it starts.")
              .mend("Correct one of the dates.")
              .judgedEach(
                  every(Episode::assessments),
                  Judges.notBefore(Assessment::authorised, Assessment::start)),
          error("8696")
              .since(2023)
              .reads(ASSESSMENT_END)
              .says("An assessment that is authorised must have been authorised in the year.")
              .mend("Correct the date; what was authorised earlier is no part of this return.")
              .judgedEach(every(Episode::assessments), Judges.insideYear(Assessment::authorised)),
          error("8736")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says("An assessment that is not authorised must have started in the year.")
              .mend("Add the date of authorisation, or correct the start.")
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) ->
                      finds.when(
                          assessment.isOpen() && outside(assessment.start(), year),
                          assessment.start(),
                          assessment.authorised())),
          query("8670Q")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says(
                  "An assessment that is not authorised should not have started more than 45"
                      + " working days before the year ends.")
              .mend("Add the date of authorisation, or explain why it takes longer.")
              .differs(
                  "The published tool is a working day stricter than the department’s words, and"
                      + " questions a start of exactly 45 working days before.")
              .judgedEach(
                  every(Episode::assessments),
                  (assessment, year, finds) ->
                      finds.when(
                          assessment.isOpen()
                              && CutOffs.isLongBefore(
                                  assessment.start(), year.end(), WORKING_DAYS_ALLOWED),
                          assessment.start(),
                          assessment.authorised())),
          query("8863Q")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says("An assessment should not start while another of the same episode goes on.")
              .mend("Correct the dates, or keep one of the two.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      Span.findOverlaps(
                          episode.assessments().stream().map(Assessment::span).toList(),
                          (span, day) -> span.holds(day, year),
                          finds)),
          error("8896")
              .since(2023)
              .reads(ASSESSMENT_START, ASSESSMENT_END)
              .says("An episode must have no more than one assessment that is not authorised.")
              .mend("Add the date of authorisation of the earlier one, or keep one of the two.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      episode.assessments().stream()
                          .filter(Assessment::isOpen)
                          .skip(1)
                          .forEach(open -> finds.at(open.authorised(), open.start()))),
          query("2991Q")
              .since(2023)
              .reads(REFERRAL_DATE, ENQUIRY_START)
              .says("An episode with an enquiry should have an assessment too.")
              .mend("Add the assessment; an enquiry is made within one.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (!episode.enquiries().isEmpty() && episode.assessments().isEmpty()) {
                      finds.at(episode.enquiries().getFirst().start(), episode.referred());
                    }
                  }));

  private AssessmentRules() {}
}
