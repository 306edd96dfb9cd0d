package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.ASYLUM;
import static org.openmash.returns.ssda903.Each.HEADERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Children who came to seek asylum without a parent. */
final class AsylumRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("104")
              .reads(DUC)
              .says("When a child ceased to seek asylum alone must be a date of this year.")
              .mend("Write it as day/month/year; leave it empty while it goes on.")
              .judged((child, year, finds) -> {
                ASYLUM.wrongDate(AsylumRow::ceased).judge(child, year, finds);
                ASYLUM
                    .where((c, a, y) -> before(a.ceased(), y.start()), AsylumRow::ceased)
                    .judge(child, year, finds);
              }),
          error("303")
              .reads(DUC, UASC_STATUS)
              .says("Who ceased this year to seek asylum alone must be said to have done so.")
              .mend("Write 1 for an unaccompanied asylum seeker in the header.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          a.ceased().isWritten()
                              && child.headers().stream().anyMatch(h -> !h.asylum().is(true)),
                      AsylumRow::ceased,
                      AsylumRow::child)),
          error("304")
              .reads(DUC, UASC_DOB)
              .says("Nobody must seek asylum as an unaccompanied child past the 18th birthday.")
              .mend("Correct the date it ceased, or the date of birth.")
              .judged(
                  ASYLUM.where(
                      a -> a.dob().is(day -> after(a.ceased(), day.plusYears(18))),
                      AsylumRow::ceased,
                      AsylumRow::dob)),
          error("205A")
              .reads(UASC_CHILD, HEADER_CHILD, last(UASC_CHILD), last(DUC))
              .says("Who no longer seeks asylum alone must have ceased to last year.")
              .mend("Add the row of this year, or correct last year’s date.")
              .differs(
                  "The published tool also asks for a row this year, which such a child has not.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          child.asylum().isEmpty()
                              && child.before().asylum().stream()
                                  .anyMatch(
                                      a -> !inside(a.ceased(), new CensusYear(year.ends() - 1))),
                      HeaderRow::child)),
          error("205B")
              .reads(UASC_DOB, DUC, last(UASC_CHILD), last(DUC))
              .says("Who seeks asylum alone in both years must have ceased last year only by age.")
              .mend("Correct one of the dates: before the 18th birthday it ceases once.")
              .differs(
                  "The published tool finds every child who has no date last year, and so every child"
                      + " who goes on seeking asylum.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          child.before().asylum().stream()
                              .anyMatch(
                                  b -> b.ceased().isPresent() && !isEighteenth(b.ceased(), a)),
                      AsylumRow::ceased,
                      AsylumRow::child)),
          error("205C")
              .reads(DUC, UASC_STATUS, last(UASC_STATUS))
              .says("Who seeks asylum alone in neither year must have no date of ceasing to.")
              .mend("Take the date out, or write 1 in the header.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          a.ceased().isWritten()
                              && !child.who().asylum().is(true)
                              && child.before().headers().stream()
                                  .noneMatch(h -> h.asylum().is(true)),
                      AsylumRow::ceased,
                      AsylumRow::child)),
          error("205D")
              .reads(UASC_CHILD, last(UASC_CHILD), last(HEADER_CHILD))
              .says("Who was there last year and sought no asylum alone must not do so now.")
              .mend("Correct this year’s entry, or ask for last year’s to be corrected.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          !child.before().headers().isEmpty() && child.before().asylum().isEmpty(),
                      AsylumRow::child)));

  private AsylumRules() {}

  private static boolean isEighteenth(Given<LocalDate> day, AsylumRow row) {
    return row.dob().is(born -> day.is(born.plusYears(18)));
  }
}
