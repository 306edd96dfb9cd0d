package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.HEADERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Rule;

/** Young mothers, and the first child of each. */
final class MotherhoodRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("165")
              .reads(MOTHER, SEX, DECOM, DEC, LS)
              .says("Whether a girl is a mother must be said with 0 or 1, of a boy not at all.")
              .mend("Write 1 for a mother and 0 for another girl; leave it empty for a boy.")
              .differs(
                  "The published tool knows 1 and 2 for boy and girl, as they were until 2024.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.mother().isUnreadable()
                              || h.mother().isWritten() && h.sex().is("M")
                              || h.mother().isAbsent() && h.sex().is("F") && isAsked(child, year),
                      HeaderRow::mother,
                      HeaderRow::sex)),
          error("171")
              .reads(MC_DOB)
              .says("When a mother’s first child was born must be a date.")
              .mend("Write it as day/month/year.")
              .judged(HEADERS.wrongDate(HeaderRow::firstChild)),
          error("174")
              .since(2025)
              .reads(SEX, MC_DOB)
              .says("A boy must have no date of birth of a child of his as a mother.")
              .mend("Take the date out, or correct the sex.")
              .judged(
                  HEADERS.where(
                      h -> h.sex().is("M") && h.firstChild().isWritten(),
                      HeaderRow::firstChild,
                      HeaderRow::sex)),
          error("393")
              .since(2025)
              .reads(MOTHER, SEX, LS)
              .says(
                  "Of a girl with more than short breaks it must be said whether she is a mother.")
              .mend("Write 1 or 0.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.mother().isAbsent() && h.sex().is("F") && child.isMoreThanShortBreaks(),
                      HeaderRow::mother,
                      HeaderRow::sex)),
          error("399")
              .reads(MOTHER, LS, REVIEW, REVIEW_CODE)
              .says(
                  "A child with short breaks alone must have neither reviews nor a mother’s entry.")
              .mend("Take them out, or correct the legal status.")
              .judged((child, year, finds) -> {
                if (child.episodes().isEmpty() || child.isMoreThanShortBreaks()) {
                  return;
                }
                for (HeaderRow header : child.headers()) {
                  if (header.mother().isWritten()) {
                    finds.at(header.mother(), child.episodes().getFirst().ls());
                  }
                }
                for (CareReview review : child.reviews()) {
                  if (review.held().isWritten() || review.participation().isWritten()) {
                    finds.at(review.held(), review.participation());
                  }
                }
              }),
          error("607")
              .since(2025)
              .reads(DEC, REC, MOTHER, LS, SEX)
              .says("Of a girl who left care in the year it must be said whether she is a mother.")
              .mend("Write 1 or 0.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.mother().isAbsent()
                              && h.sex().is("F")
                              && child.episodes().stream()
                                  .anyMatch(e ->
                                      e.endsCare() && !e.isShortBreak() && inside(e.dec(), year)),
                      HeaderRow::mother,
                      HeaderRow::sex)),
          error("611")
              .reads(MOTHER, MC_DOB)
              .says("Of a mother it must be said when her first child was born.")
              .mend("Add the date, or correct the entry that she is a mother.")
              .judged(
                  HEADERS.where(
                      h -> h.mother().is(true) && h.firstChild().isAbsent(),
                      HeaderRow::firstChild,
                      HeaderRow::mother)),
          error("612")
              .since(2025)
              .reads(SEX, MOTHER, MC_DOB)
              .says("A girl with a child must be said to be a mother.")
              .mend("Write 1 for a mother, or take the child’s date out.")
              .judged(
                  HEADERS.where(
                      h -> h.firstChild().isWritten() && h.sex().is("F") && !h.mother().is(true),
                      HeaderRow::mother,
                      HeaderRow::firstChild)),
          error("620")
              .reads(DOB, MOTHER)
              .says("A mother must be 11 or older.")
              .mend("Correct the date of birth, or the entry that she is a mother.")
              .judged(
                  HEADERS.where(
                      (child, h, year) -> h.mother().is(true) && under(h.dob(), 11, year.start()),
                      HeaderRow::dob,
                      HeaderRow::mother)),
          error("621")
              .reads(DOB, MC_DOB)
              .says("A mother must be older than her child.")
              .mend("Correct one of the dates.")
              .judged(
                  HEADERS.where(
                      h -> before(h.firstChild(), h.dob()) || same(h.firstChild(), h.dob()),
                      HeaderRow::firstChild,
                      HeaderRow::dob)),
          error("625")
              .reads(MC_DOB, DECOM, DEC)
              .says(
                  "A mother’s first child must not be born after the year, or after she left care.")
              .mend("Correct the date, or take it out: it is not part of this return.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          after(h.firstChild(), year.end())
                              || child
                                  .last()
                                  .filter(e -> after(h.firstChild(), e.dec()))
                                  .isPresent(),
                      HeaderRow::firstChild)),
          error("628")
              .reads(MOTHER, EPISODE_CHILD, IN_TOUCH, ACTIV, ACCOM)
              .says("A care leaver with no episode this year must have no mother’s entry.")
              .mend("Leave the entry empty.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.mother().isWritten()
                              && child.episodes().isEmpty()
                              && child.leaverItems().findAny().isPresent(),
                      HeaderRow::mother)));

  private MotherhoodRules() {}

  /** In care this year by more than short breaks. */
  private static boolean isAsked(CareChild child, CensusYear year) {
    return child.episodes().stream().anyMatch(e -> !e.isShortBreak() && e.touches(year));
  }
}
