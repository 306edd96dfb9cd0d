package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Referrals, and how the episodes of a child follow each other. */
final class EpisodeRules {

  private static final int LONGEST_PREGNANCY = 280;
  private static final LocalDate SOURCE_ASKED_SINCE = LocalDate.of(2013, Month.APRIL, 1);

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8590")
              .since(2023)
              .reads(CHILD_ID, REFERRAL_DATE)
              .says("Every child must have an episode of need.")
              .mend("Add the CINdetails of the referral, or take the child out of the return.")
              .judged((child, year, finds) ->
                  finds.when(child.episodes().isEmpty(), child.identifiers().id())),
          error("8600")
              .since(2023)
              .reads(REFERRAL_DATE)
              .says("Every referral must have a date, and not one after the year ends.")
              .mend(
                  "Add or correct the date; a referral after 31 March belongs in the next return.")
              .judgedEach(CinChild::episodes, Judges.givenByEndOfYear(Episode::referred)),
          error("8606")
              .since(2023)
              .reads(REFERRAL_DATE, BIRTH, EXPECTED_BIRTH)
              .says("A referral must not be more than 280 days before the child is born or due.")
              .mend("Correct one of the dates: no pregnancy lasts longer.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                Given<LocalDate> birth =
                    who.birth().isWritten() ? who.birth() : who.expectedBirth();
                for (Episode episode : child.episodes()) {
                  finds.when(
                      birth.is(day -> before(episode.referred(), day.minusDays(LONGEST_PREGNANCY))),
                      episode.referred(),
                      birth);
                }
              }),
          query("8555Q")
              .since(2023)
              .reads(REFERRAL_DATE, DEATH)
              .says("A referral should not be dated after the child’s death.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) -> {
                Given<LocalDate> death = child.identifiers().death();
                for (Episode episode : child.episodes()) {
                  finds.when(after(episode.referred(), death), episode.referred(), death);
                }
              }),
          error("8866")
              .since(2023)
              .reads(REFERRAL_DATE, REFERRAL_SOURCE)
              .says("Every referral since 1 April 2013 must say by one of the codes who referred.")
              .mend("Write the code, 1A to 10; 10 where it is not known.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (episode.referred().is(day -> !day.isBefore(SOURCE_ASKED_SINCE))) {
                      Judges.<Episode>code("CIN_REFERRAL_SOURCE", each -> each.referral().source())
                          .judge(episode, year, finds);
                    }
                  }),
          error("8568")
              .since(2023)
              .reads(REFERRAL_NFA)
              .says("Of every referral it must be said whether no further action followed.")
              .mend("Write 1 where nothing followed, else 0.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    Given<Boolean> nothing = episode.referral().noFurtherAction();
                    finds.when(!nothing.isPresent(), nothing);
                  }),
          query("8569Q")
              .since(2023)
              .reads(REFERRAL_DATE, REFERRAL_NFA)
              .says(
                  "A referral nothing followed from should not be earlier than the last working day"
                      + " before the year begins.")
              .mend("Take it out, correct its date, or write 0 where something followed.")
              .differs(
                  "The published tool is a working day stricter than the department’s words, and"
                      + " questions a referral of that last working day already.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    Given<Boolean> nothing = episode.referral().noFurtherAction();
                    finds.when(
                        nothing.is(true)
                            && CutOffs.isLongBefore(episode.referred(), year.start(), 1),
                        episode.referred(),
                        nothing);
                  }),
          error("8610")
              .since(2023)
              .reads(REFERRAL_NFA, PRIMARY_NEED)
              .says("A referral that something followed from must have a primary need.")
              .mend("Write the code of the main reason for help, N0 to N9.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      finds.when(
                          episode.isAccepted() && episode.referral().primaryNeed().isAbsent(),
                          episode.referral().primaryNeed(),
                          episode.referral().noFurtherAction())),
          error("8650")
              .since(2023)
              .reads(PRIMARY_NEED)
              .says("A primary need must be one of the codes.")
              .mend("Write the code of the main reason for help, N0 to N9.")
              .judgedEach(
                  CinChild::episodes,
                  Judges.codeIfGiven(
                      "CIN_PRIMARY_NEED", episode -> episode.referral().primaryNeed())),
          error("8831")
              .since(2023)
              .reads(
                  REFERRAL_NFA, ASSESSMENT_START, ASSESSMENT_END, ENQUIRY_START, EPISODE_CONFERENCE)
              .says(
                  "A referral nothing followed from must have no assessment, enquiry or conference.")
              .mend("Write 0 for ReferralNFA, or take out what did not follow from it.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    List<Given<?>> followed = new ArrayList<>();
                    episode.assessments().stream()
                        .flatMap(each -> Stream.of(each.start(), each.authorised()))
                        .forEach(followed::add);
                    episode.enquiries().stream().map(Enquiry::start).forEach(followed::add);
                    followed.add(episode.conference());
                    followed.removeIf(given -> !given.isWritten());
                    finds.when(
                        episode.isRejected() && !followed.isEmpty(),
                        episode.referral().noFurtherAction(),
                        followed.toArray(Given<?>[]::new));
                  }),
          error("8815")
              .since(2023)
              .reads(REFERRAL_DATE, CLOSURE_DATE, REFERRAL_NFA)
              .says("A child must have no more than one episode that is open.")
              .mend("Close the earlier one, or bring both together.")
              .judged((child, year, finds) ->
                  child.episodes().stream()
                      .filter(Episode::isOpen)
                      .skip(1)
                      .forEach(episode -> finds.at(episode.referred(), episode.closureDate()))),
          error("8816")
              .since(2023)
              .reads(REFERRAL_DATE, CLOSURE_DATE, REFERRAL_NFA)
              .says("The open episode of a child must be the one of the latest referral.")
              .mend("Close it, or correct the date of the later referral.")
              .judged((child, year, finds) -> {
                for (Episode open : child.episodes()) {
                  child.episodes().stream()
                      .map(Episode::referred)
                      .filter(other -> open.isOpen() && after(other, open.referred()))
                      .findFirst()
                      .ifPresent(later -> finds.at(open.referred(), later));
                }
              }),
          error("8820")
              .since(2023)
              .reads(REFERRAL_DATE, CLOSURE_DATE, REFERRAL_NFA)
              .says(
                  "The episodes of a child must not overlap; one may begin on the day another ends.")
              .mend("Correct the dates, or bring the episodes together.")
              .judged((child, year, finds) ->
                  Span.findOverlaps(
                      child.episodes().stream().map(Episode::span).toList(),
                      (span, day) -> span.holdsBeforeEnd(day, year),
                      finds)));

  private EpisodeRules() {}
}
