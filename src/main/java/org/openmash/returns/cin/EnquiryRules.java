package org.openmash.returns.cin;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.onWeekend;
import static org.openmash.returns.Dates.outside;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;
import static org.openmash.returns.cin.CinRule.query;

import java.util.List;
import org.openmash.returns.Rule;

/** Enquiries under section 47 and their initial conferences. */
final class EnquiryRules {

  private static final int WORKING_DAYS_ALLOWED = 15;

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("2889")
              .since(2023)
              .reads(ENQUIRY_START, REFERRAL_DATE)
              .says("An enquiry must not start before the referral it follows from.")
              .mend("Correct one of the dates, or move the enquiry to the episode it belongs to.")
              .judgedEach(
                  CinChild::enquiries,
                  Judges.notBefore(
                      enquiry -> enquiry.part().start(), enquiry -> enquiry.episode().referred())),
          error("1104")
              .since(2023)
              .reads(REFERRAL_DATE, ENQUIRY_CONFERENCE)
              .says("The conference of an enquiry must not be held before the referral.")
              .mend("Correct one of the dates, or move the enquiry to the episode it belongs to.")
              .judgedEach(
                  CinChild::enquiries,
                  Judges.notBefore(
                      enquiry -> enquiry.part().conference(),
                      enquiry -> enquiry.episode().referred())),
          error("8615")
              .since(2023)
              .reads(ENQUIRY_START, ENQUIRY_CONFERENCE)
              .says("An enquiry with a conference must have started, and no later than that.")
              .mend("Add or correct the start, which is the day of the strategy discussion.")
              .judgedEach(
                  every(Episode::enquiries),
                  (enquiry, year, finds) ->
                      finds.when(
                          enquiry.conference().isPresent()
                              && (enquiry.start().isAbsent()
                                  || before(enquiry.conference(), enquiry.start())),
                          enquiry.start(),
                          enquiry.conference())),
          error("2884")
              .since(2023)
              .reads(EPISODE_CONFERENCE, ENQUIRY_CONFERENCE)
              .says("One conference must not be given both with an enquiry and with an episode.")
              .mend("Keep the date with the enquiry, and take it out of CINdetails.")
              .judged((child, year, finds) -> {
                for (Episode episode : child.episodes()) {
                  child.all(Episode::enquiries).stream()
                      .map(Enquiry::conference)
                      .filter(held -> same(held, episode.conference()))
                      .findFirst()
                      .ifPresent(held -> finds.at(episode.conference(), held));
                }
              }),
          error("8715")
              .since(2023)
              .reads(ENQUIRY_CONFERENCE)
              .says("The conference of an enquiry must have been held in the year.")
              .mend("Correct the date; an enquiry that ended earlier is no part of this return.")
              .judgedEach(every(Episode::enquiries), Judges.insideYear(Enquiry::conference)),
          error("8740")
              .since(2023)
              .reads(ENQUIRY_START, ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED)
              .says("An enquiry that waits for its conference must have started in the year.")
              .mend(
                  "Add the date of the conference, write 1 for ICPCnotRequired, or correct the"
                      + " start.")
              .differs("The published tool knows 0 alone for no, and not the word false.")
              .judgedEach(
                  every(Episode::enquiries),
                  (enquiry, year, finds) ->
                      finds.when(
                          enquiry.isWaiting() && outside(enquiry.start(), year),
                          enquiry.start(),
                          enquiry.conference(),
                          enquiry.conferenceNotRequired())),
          query("8675Q")
              .since(2023)
              .reads(ENQUIRY_START, ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED)
              .says(
                  "An enquiry that waits for its conference should not have started more than 15"
                      + " working days before the year ends.")
              .mend("Add the date of the conference, write 1 for ICPCnotRequired, or explain.")
              .differs(
                  "The published tool is a working day stricter than the department’s words, and"
                      + " questions a start of exactly 15 working days before.")
              .judgedEach(
                  every(Episode::enquiries),
                  (enquiry, year, finds) ->
                      finds.when(
                          enquiry.isWaiting()
                              && CutOffs.isLongBefore(
                                  enquiry.start(), year.end(), WORKING_DAYS_ALLOWED),
                          enquiry.start(),
                          enquiry.conference(),
                          enquiry.conferenceNotRequired())),
          error("8839")
              .since(2023)
              .reads(ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED)
              .says("An episode must have no more than one enquiry that waits for its conference.")
              .mend("Add the conference, or 1 for ICPCnotRequired, to the earlier one.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      episode.enquiries().stream()
                          .filter(Enquiry::isPending)
                          .skip(1)
                          .forEach(enquiry ->
                              finds.at(enquiry.conference(), enquiry.conferenceNotRequired()))),
          query("8870Q")
              .since(2023)
              .reads(CONFERENCE_TARGET)
              .says("The day by which a conference is due should not be at a weekend.")
              .mend("Count 15 working days from the strategy discussion.")
              .differs(
                  "The published tool reads the date with its day first, and so never finds it.")
              .judgedEach(
                  every(Episode::enquiries),
                  (enquiry, year, finds) ->
                      finds.when(
                          onWeekend(enquiry.conferenceTarget()), enquiry.conferenceTarget())),
          error("8875")
              .since(2023)
              .reads(ENQUIRY_CONFERENCE)
              .says("The conference of an enquiry must not be held at a weekend.")
              .mend("Correct the date.")
              .judgedEach(
                  every(Episode::enquiries),
                  (enquiry, year, finds) ->
                      finds.when(onWeekend(enquiry.conference()), enquiry.conference())),
          error("8890")
              .since(2023)
              .reads(ENQUIRY_START, ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED)
              .says("An enquiry must not start while another of the same episode goes on.")
              .mend("Correct the dates, or keep one of the two.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      Span.findOverlaps(
                          episode.enquiries().stream().map(Enquiry::span).toList(),
                          (span, day) -> span.holds(day, year),
                          finds)));

  private EnquiryRules() {}
}
