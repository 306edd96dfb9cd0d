package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.CareRule.query;
import static org.openmash.returns.ssda903.Each.HEADERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Tally;

/** Who a child is. */
final class ListedChildRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("101")
              .since(2025)
              .reads(SEX)
              .says("The sex of every child must be M, F or U.")
              .mend("Write M or F; U only where it is not known.")
              .judged(HEADERS.noCode(HeaderRow::sex, "SEX")),
          error("102")
              .reads(DOB)
              .says("Every child must have a date of birth.")
              .mend("Write the day, month and year of birth.")
              .judged(HEADERS.noDate(HeaderRow::dob)),
          error("103")
              .reads(ETHNIC)
              .says("The ethnic group of every child must be one of the codes.")
              .mend("Write the code; REFU where the family declined, NOBT where it was not asked.")
              .judged(HEADERS.noCode(HeaderRow::ethnic, "ETHNIC")),
          error("105")
              .reads(UASC_STATUS)
              .says("Whether a child seeks asylum without a parent must be said with 0 or 1.")
              .mend("Write 1 for an unaccompanied asylum seeker, else 0.")
              .differs(
                  "The published tool asks this of XML alone; here of any header with the column.")
              .judged(HEADERS.where(h -> !h.asylum().isPresent(), HeaderRow::asylum)),
          error("168")
              .reads(UPN)
              .says("A pupil number must be a letter and twelve more characters, or UN1 to UN5.")
              .mend("Ask the school for the number; where there is none, say why with UN1 to UN5.")
              .judged(
                  HEADERS.where(
                      h -> h.upn().is(upn -> !upn.matches("[A-HJ-NP-RT-Z]\\d{11}[0-9A-Z]|UN[1-5]")),
                      HeaderRow::upn)),
          error("209")
              .reads(UPN, DOB)
              .says("A child of school age must not have UN1 for a pupil number.")
              .mend("Write the number the school gave, or another reason why there is none.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.upn().is("UN1") && reached(h.dob(), 4, schoolYear(year)),
                      HeaderRow::upn,
                      HeaderRow::dob)),
          error("210")
              .reads(UPN, DECOM, DEC)
              .says("A child looked after for more than a week at 31 March must not have UN4.")
              .mend("Write the pupil number, or another reason why there is none.")
              .differs(
                  "The published tool finds those who came within the last week, whom the rule spares,"
                      + " and spares those who were there before.")
              .judged(
                  HEADERS.where(
                      (child, h, year) -> h.upn().is("UN4") && isInCareForAWeek(child, year),
                      HeaderRow::upn)),
          query("231")
              .since(2025)
              .reads(DOB, UASC_CHILD)
              .says("A child who seeks asylum without a parent is expected to be older than 11.")
              .mend("Compare the date of birth; where it is right, say so in a note.")
              .differs(
                  "The published tool asks CSV files for a column they do not have, and breaks off.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          !child.asylum().isEmpty()
                              && !reached(h.dob(), 12, year.end())
                              && h.dob().isPresent(),
                      HeaderRow::dob)),
          query("232")
              .since(2025)
              .reads(SEX)
              .says("The sex of a child is expected to be known.")
              .mend("Write M or F where it is known by now.")
              .judged(HEADERS.where(h -> h.sex().is("U"), HeaderRow::sex)),
          error("301")
              .reads(DOB)
              .says("No child must be born after the year ends.")
              .mend("Correct the date of birth.")
              .judged(
                  HEADERS.where((child, h, year) -> after(h.dob(), year.end()), HeaderRow::dob)),
          error("351")
              .reads(DOB)
              .says("Nobody in the return must be over 25 when the year begins.")
              .mend("Correct the date of birth, or take the person out.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.dob().is(day -> day.plusYears(25).isBefore(year.start())),
                      HeaderRow::dob)),
          error("442")
              .reads(UPN, LS)
              .says("Every child with more than short breaks must have a pupil number, or why not.")
              .mend("Add the pupil number, or UN1 to UN5.")
              .judged(
                  HEADERS.where(
                      (child, h, year) -> h.upn().isAbsent() && child.isMoreThanShortBreaks(),
                      HeaderRow::upn)),
          error("444")
              .since(2026)
              .reads(UPN)
              .says("A pupil number must be used for one child alone.")
              .mend("Find out whose number it is, or whether both records are one child.")
              .judgedOverAll(year -> Tally.unique(ListedChildRules::number)));

  private ListedChildRules() {}

  /** The day by which a child of four goes to school: 31 August of the year before the last. */
  private static LocalDate schoolYear(CensusYear year) {
    return LocalDate.of(year.start().getYear() - 1, Month.AUGUST, 31);
  }

  private static boolean isInCareForAWeek(CareChild child, CensusYear year) {
    return child.periods().stream()
        .anyMatch(
            period -> period.holds(year.end()) && before(period.start(), year.end().minusDays(7)));
  }

  /** Why there is none is no number. */
  private static Given<String> number(CareChild child) {
    Given<String> upn = child.who().upn();
    return upn.is(number -> number.matches("UN[1-5]")) ? Given.absent(UPN, upn.place()) : upn;
  }
}
