package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.outside;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Each.MISSING_SPELLS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Rule;
import org.openmash.returns.ssda903.CareChild.Period;

/** Children missing, or away without leave. */
final class MissingRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("564")
              .reads(MISSING, MIS_START)
              .says("Of a child who was missing it must be told since when.")
              .mend("Add the date.")
              .judged(
                  MISSING_SPELLS.where(
                      m -> m.kind().isWritten() && m.start().isAbsent(), MissingSpell::start)),
          error("565")
              .reads(MISSING, MIS_START)
              .says("Where a time missing begins it must be told whether missing or away.")
              .mend("Write M or A.")
              .judged(
                  MISSING_SPELLS.where(
                      m -> m.start().isWritten() && m.kind().isAbsent(),
                      MissingSpell::kind,
                      MissingSpell::start)),
          error("566")
              .reads(MISSING, MIS_END)
              .says("Where a time missing ends it must be told whether missing or away.")
              .mend("Write M or A.")
              .judged(
                  MISSING_SPELLS.where(
                      m -> m.end().isWritten() && m.kind().isAbsent(),
                      MissingSpell::kind,
                      MissingSpell::end)),
          error("567")
              .reads(MIS_START, MIS_END)
              .says("A time missing must not end before it begins.")
              .mend("Correct one of the dates.")
              .judged(
                  MISSING_SPELLS.where(
                      m -> before(m.end(), m.start()), MissingSpell::end, MissingSpell::start)),
          error("570")
              .reads(MIS_START)
              .says("No time missing must begin after the year ends.")
              .mend("Correct the date.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) -> after(m.start(), year.end()), MissingSpell::start)),
          error("571")
              .reads(MIS_END)
              .says("A time missing must end within the year.")
              .mend("Correct the date; leave it empty while the child is still missing.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) -> outside(m.end(), year), MissingSpell::end)),
          error("574")
              .reads(MIS_START, MIS_END)
              .says("A time missing must not begin before the one before it ends.")
              .mend("Correct one of the dates, or make one of both.")
              .judged((child, year, finds) -> Spells.overlaps(child.missing(), finds)),
          error("575")
              .reads(DECOM, DEC, MIS_START, MIS_END)
              .says("Where the placement a child is missing from ends, the time missing must too.")
              .mend("Say when the time missing ended; begin another from the next placement.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) ->
                          m.end().isAbsent()
                              && m.start()
                                  .is(day ->
                                      child.episodes().stream()
                                          .anyMatch(e -> e.dec().isPresent() && e.holds(day))),
                      MissingSpell::end,
                      MissingSpell::start)),
          error("576")
              .reads(MISSING_CHILD, MIS_START, last(MIS_START), last(MIS_END))
              .says("Who was missing when last year ended must be so when this one begins.")
              .mend("Add the row with the same start, and say when it ended.")
              .differs("The published tool passes over a child who has no row this year.")
              .judged((child, year, finds) ->
                  Spells.goesOn(child, child.before().care().missing(), child.missing(), finds)),
          error("577")
              .reads(DECOM, DEC, MIS_START, MIS_END)
              .says("A time missing must end when care does, or before.")
              .mend("Say when the time missing ended, or correct one of the dates.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) ->
                          m.start().isPresent()
                              && !child.periods().isEmpty()
                              && child.periods().stream().noneMatch(p -> endsWithin(m, p)),
                      MissingSpell::end,
                      MissingSpell::start)),
          error("578")
              .reads(DECOM, DEC, MIS_START)
              .says("No child must go missing after care ended.")
              .mend("Correct the date, or take the row out.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) -> m.start().is(day -> isAfterCare(child, day)),
                      MissingSpell::start)),
          error("580")
              .reads(MISSING_DOB, MIS_END, DEC, REC)
              .says("Whose care ends at 18 while missing must have left it for another reason, E8.")
              .mend("Write E8, or correct when the time missing ended.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.dec().isPresent()
                              && !e.rec().is("E8")
                              && child.missing().stream()
                                  .anyMatch(m ->
                                      same(m.end(), e.dec())
                                          && m.dob().is(day -> m.end().is(day.plusYears(18)))),
                      CareEpisode::rec,
                      CareEpisode::dec)),
          error("581")
              .reads(DECOM, DEC, MIS_START)
              .says("A child must be in care when it goes missing.")
              .mend("Correct the date, or take the row out.")
              .judged(
                  MISSING_SPELLS.where(
                      (child, m, year) ->
                          !child.episodes().isEmpty()
                              && m.start()
                                  .is(day ->
                                      child.episodes().stream().noneMatch(e -> e.holds(day))),
                      MissingSpell::start)),
          error("586")
              .reads(MISSING_DOB, MIS_START)
              .says("No child must go missing before it is born.")
              .mend("Correct one of the dates.")
              .judged(
                  MISSING_SPELLS.where(
                      m ->
                          m.start().isPresent()
                              && m.dob().isPresent()
                              && !after(m.start(), m.dob()),
                      MissingSpell::start,
                      MissingSpell::dob)),
          error("1004")
              .reads(MIS_START)
              .says("When a time missing begins must be a date.")
              .mend("Write it as day/month/year.")
              .judged(MISSING_SPELLS.noDate(MissingSpell::start)),
          error("1005")
              .reads(MIS_END)
              .says("When a time missing ends must be a date.")
              .mend("Write it as day/month/year; leave it empty while the child is still missing.")
              .judged(MISSING_SPELLS.wrongDate(MissingSpell::end)),
          error("1006")
              .reads(MISSING)
              .says("Whether a child was missing or away must be one of the codes.")
              .mend("Write M or A.")
              .judged(MISSING_SPELLS.wrongCode(MissingSpell::kind, "MISSING")));

  private MissingRules() {}

  /** Some time in care was over by then, and no other had begun. */
  private static boolean isAfterCare(CareChild child, LocalDate day) {
    List<Period> periods = child.periods();
    return periods.stream().anyMatch(period -> before(period.end(), day))
        && periods.stream().noneMatch(period -> period.holds(day));
  }

  /** It began in that time in care, and did not outlast it. */
  private static boolean endsWithin(MissingSpell spell, Period period) {
    return !before(spell.start(), period.start())
        && (period.end().isAbsent()
            || spell.end().isPresent() && !after(spell.end(), period.end()));
  }
}
