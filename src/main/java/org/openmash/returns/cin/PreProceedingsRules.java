package org.openmash.returns.cin;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.outside;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.every;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.openmash.returns.Field;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Severity;
import org.openmash.returns.Wording;
import org.openmash.returns.Years;

/** Pre-proceedings and the family's own meetings: announced for 2026/27, and not yet settled. */
final class PreProceedingsRules {

  private static final String SOURCE =
      "DfE, children in need census 2026/27, validation rules (draft)";

  static final List<Rule<CinChild>> ALL =
      List.of(
          inYear("9005", PRE_PROCEEDINGS_START, "Pre-proceedings", PreProceedings::start),
          inYearAndNotBefore(
              "9006",
              LETTER_SENT,
              each -> each.familyMeeting().letterSent(),
              PRE_PROCEEDINGS_START,
              PreProceedings::start,
              "The letter before proceedings must be sent in the year, and not before"
                  + " pre-proceedings start."),
          draft(Severity.ERROR, "9007")
              .reads(LETTER_SENT, MEETING_OFFERED)
              .says(
                  "Where the letter before proceedings was sent it must be said whether it offered"
                      + " a family’s own meeting.")
              .mend("Write 1 where it was offered, else 0.")
              .differs(
                  "The published draft asks for the letter where there is an offer, which is the"
                      + " reverse of its own words.")
              .judgedEach(
                  every(Episode::preProceedings),
                  (each, year, finds) ->
                      finds.when(
                          each.familyMeeting().letterSent().isWritten()
                              && each.familyMeeting().offered().isAbsent(),
                          each.familyMeeting().offered(),
                          each.familyMeeting().letterSent())),
          inYear("9008", FIRST_MEETING, "The first meeting", PreProceedings::firstMeeting),
          inYearAndNotBefore(
              "9009",
              STEP_DECISION,
              PreProceedings::stepDecision,
              PRE_PROCEEDINGS_START,
              PreProceedings::start,
              "The decision to step up or down must be taken in the year, and not before"
                  + " pre-proceedings start."),
          draft(Severity.QUERY, "9010Q")
              .reads(MEETING_OFFERED, MEETING_ARRANGED)
              .says("Where a family’s own meeting was offered it should be said if it came about.")
              .mend("Write 1 where it was arranged, else 0.")
              .differs("The published draft knows 1 alone for yes, and not the word true.")
              .judgedEach(
                  every(Episode::preProceedings),
                  (each, year, finds) ->
                      finds.when(
                          each.familyMeeting().offered().is(true)
                              && each.familyMeeting().arranged().isAbsent(),
                          each.familyMeeting().arranged(),
                          each.familyMeeting().offered())),
          draft(Severity.ERROR, "9011")
              .reads(OUTCOME)
              .says("The outcome of pre-proceedings must be one of the codes where it is given.")
              .mend("Write A, B or C, or leave it out until there is an outcome.")
              .differs("The published draft also finds an outcome that is not given.")
              .judgedEach(
                  every(Episode::preProceedings),
                  Judges.codeIfGiven("CIN_PP_OUTCOME", PreProceedings::outcome)),
          inYearAndNotBefore(
              "9012",
              COURT_APPLICATION,
              each -> each.court().application(),
              STEP_DECISION,
              PreProceedings::stepDecision,
              "The court must be applied to in the year, and not before the decision to step up."),
          inYearAndNotBefore(
              "9013",
              PROCEEDINGS_LETTER,
              each -> each.court().letter(),
              COURT_APPLICATION,
              each -> each.court().application(),
              "The letter that care proceedings start must be sent in the year, and not before the"
                  + " court is applied to."),
          draft(Severity.QUERY, "9015Q")
              .reads(FIRST_MEETING, REVIEW_MEETINGS)
              .says("Where there was a first meeting the number of later ones should be given.")
              .mend("Write how many review meetings were held after it, 0 where none was.")
              .judgedEach(
                  every(Episode::preProceedings),
                  (each, year, finds) ->
                      finds.when(
                          each.firstMeeting().isWritten() && each.reviewMeetings().isAbsent(),
                          each.reviewMeetings(),
                          each.firstMeeting())));

  private PreProceedingsRules() {}

  static Wording<CinChild> draft(Severity severity, String code) {
    Wording<CinChild> wording = severity == Severity.ERROR ? Rule.error(code) : Rule.query(code);
    return wording.in(Years.since(2027).asDraft()).source(SOURCE);
  }

  private static Rule<CinChild> inYear(
      String code, Field field, String what, Function<PreProceedings, Given<LocalDate>> day) {
    return draft(Severity.ERROR, code)
        .reads(field)
        .says("%s must be in the year.".formatted(what))
        .mend("Correct the date; what was earlier or later is in another return.")
        .judgedEach(every(Episode::preProceedings), Judges.insideYear(day));
  }

  private static Rule<CinChild> inYearAndNotBefore(
      String code,
      Field field,
      Function<PreProceedings, Given<LocalDate>> day,
      Field earlierField,
      Function<PreProceedings, Given<LocalDate>> earlier,
      String says) {
    Wording<CinChild> wording =
        draft(Severity.ERROR, code)
            .reads(field, earlierField)
            .says(says)
            .mend("Correct one of the dates.");
    if (earlierField.equals(PRE_PROCEEDINGS_START)) {
      wording.differs("The published draft judges it only where the start is given.");
    }
    return wording.judgedEach(
        every(Episode::preProceedings),
        (each, year, finds) -> {
          Given<LocalDate> given = day.apply(each);
          finds.when(
              outside(given, year) || before(given, earlier.apply(each)),
              given,
              earlier.apply(each));
        });
  }
}
