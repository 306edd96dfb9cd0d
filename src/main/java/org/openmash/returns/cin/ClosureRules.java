package org.openmash.returns.cin;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** How an episode ends. */
final class ClosureRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8620")
              .since(2023)
              .reads(CLOSURE_DATE)
              .says("An episode that is closed must have been closed in the year.")
              .mend("Correct the date; what ended earlier or later is in another return.")
              .judgedEach(CinChild::episodes, Judges.insideYear(Episode::closureDate)),
          error("8630")
              .since(2023)
              .reads(CLOSURE_DATE, REFERRAL_DATE)
              .says("An episode must not be closed before its referral.")
              .mend("Correct one of the dates.")
              .judgedEach(
                  CinChild::episodes, Judges.notBefore(Episode::closureDate, Episode::referred)),
          error("8565")
              .since(2023)
              .reads(
                  CLOSURE_DATE,
                  ASSESSMENT_START,
                  ASSESSMENT_END,
                  ENQUIRY_START,
                  ENQUIRY_CONFERENCE,
                  EPISODE_CONFERENCE,
                  PLAN_END,
                  CIN_PLAN_START,
                  CIN_PLAN_END)
              .says(
                  "An episode must not be closed before anything within it: an assessment, an"
                      + " enquiry, a conference or a plan.")
              .mend("Correct the date of closure or the later one, or open the episode again.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    Given<?>[] later =
                        episode
                            .daysWithin()
                            .filter(day -> before(episode.closureDate(), day))
                            .toArray(Given<?>[]::new);
                    finds.when(later.length > 0, episode.closureDate(), later);
                  }),
          error("8640")
              .since(2023)
              .reads(CLOSURE_REASON)
              .says("The reason for closing an episode must be one of the codes.")
              .mend("Write the code, RC1 to RC9.")
              .judgedEach(
                  CinChild::episodes, Judges.codeIfGiven("CIN_CLOSURE", Episode::closureReason)),
          error("8805")
              .since(2023)
              .reads(CLOSURE_DATE, CLOSURE_REASON)
              .says("An episode with a date of closure must have the reason for it.")
              .mend("Add the reason, RC1 to RC9.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      finds.when(
                          episode.closureDate().isWritten() && episode.closureReason().isAbsent(),
                          episode.closureReason(),
                          episode.closureDate())),
          error("8810")
              .since(2023)
              .reads(CLOSURE_DATE, CLOSURE_REASON)
              .says("An episode with a reason for closing must have the date it was closed.")
              .mend("Add the date, or take the reason out where the episode is open.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      finds.when(
                          episode.closureReason().isWritten() && episode.closureDate().isAbsent(),
                          episode.closureDate(),
                          episode.closureReason())),
          query("8585Q")
              .since(2023)
              .reads(CLOSURE_REASON, DEATH)
              .says("Where an episode is closed because the child died, there should be the date.")
              .mend("Add the date of death, or correct the reason.")
              .judged((child, year, finds) -> {
                Given<?> death = child.identifiers().death();
                for (Episode episode : child.episodes()) {
                  finds.when(
                      episode.closureReason().is("RC2") && death.isAbsent(),
                      death,
                      episode.closureReason());
                }
              }),
          query("8825Q")
              .since(2023)
              .reads(CLOSURE_REASON)
              .says("An episode closed after assessment should have one.")
              .mend("Add the assessment, or correct the reason, which is RC8 or RC9.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      finds.when(
                          episode.isClosedAfterAssessment() && episode.assessments().isEmpty(),
                          episode.closureReason())),
          error("8867")
              .since(2023)
              .reads(CLOSURE_DATE, ASSESSMENT_END)
              .says("Every assessment of a closed episode must have been authorised.")
              .mend("Add the date of authorisation, or open the episode again.")
              .judgedEach(
                  CinChild::assessments,
                  (assessment, year, finds) ->
                      finds.when(
                          assessment.episode().closureDate().isWritten()
                              && assessment.part().authorised().isAbsent(),
                          assessment.part().authorised(),
                          assessment.episode().closureDate())),
          error("8868")
              .since(2023)
              .reads(CLOSURE_DATE, ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED)
              .says(
                  "Every enquiry of a closed episode must have a conference, or say that none was"
                      + " required.")
              .mend("Add the date of the conference, or write 1 for ICPCnotRequired.")
              .differs(
                  "The published tool also finds an enquiry with both a conference and the word"
                      + " that none was required, which the department’s words allow.")
              .judgedEach(
                  CinChild::enquiries,
                  (enquiry, year, finds) ->
                      finds.when(
                          enquiry.episode().closureDate().isWritten() && enquiry.part().isPending(),
                          enquiry.part().conference(),
                          enquiry.part().conferenceNotRequired(),
                          enquiry.episode().closureDate())),
          error("2990")
              .since(2023)
              .reads(CLOSURE_REASON, EPISODE_CONFERENCE, ENQUIRY_START, PLAN_START, CIN_PLAN_START)
              .says(
                  "An episode closed after assessment must have no enquiry, conference, protection"
                      + " plan or plan for a child in need.")
              .mend("Correct the reason, which is RC8 or RC9, or take out what did not happen.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    Given<?>[] more = episode.moreThanAssessed().toArray(Given<?>[]::new);
                    finds.when(
                        episode.isClosedAfterAssessment() && more.length > 0,
                        episode.closureReason(),
                        more);
                  }),
          query("8873Q")
              .since(2023)
              .reads(CLOSURE_REASON, FACTOR)
              .says(
                  "An episode whose one assessment found nothing should be closed after"
                      + " assessment.")
              .mend("Close it with RC8 or RC9, or correct factor 21.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (episode.assessments().size() == 1 && !episode.isClosedAfterAssessment()) {
                      episode.assessments().getFirst().factors().stream()
                          .filter(factor -> factor.is("21"))
                          .findFirst()
                          .ifPresent(factor -> finds.at(factor, episode.closureReason()));
                    }
                  }));

  private ClosureRules() {}
}
