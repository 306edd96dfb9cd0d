package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.WORKERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Rule;
import org.openmash.returns.ssda903.CareChild.Period;

/** The social workers a child had. */
final class WorkerRules {

  private static final LocalDate REASONS_SINCE = LocalDate.of(2023, Month.APRIL, 1);
  private static final int WEEK = 7;

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("SW01aSTG1")
              .since(2025)
              .reads(SW_DECOM, SW_ID)
              .says("Of a social worker before April 2023 it must be told who, and since when.")
              .mend("Add what is missing.")
              .judged(
                  WORKERS.where(
                      w ->
                          w.start().isAbsent()
                              || before(w.start(), REASONS_SINCE) && w.worker().isAbsent(),
                      WorkerSpell::start,
                      WorkerSpell::worker)),
          error("SW01bSTG1")
              .since(2025)
              .reads(SW_DECOM, SW_ID, SW_REASON)
              .says("Of a social worker since April 2023 it must be told who, since when and why.")
              .mend("Add what is missing.")
              .judged(
                  WORKERS.where(
                      w ->
                          w.start().isAbsent()
                              || w.start().isPresent()
                                  && !before(w.start(), REASONS_SINCE)
                                  && (w.worker().isAbsent() || w.reason().isAbsent()),
                      WorkerSpell::start,
                      WorkerSpell::worker,
                      WorkerSpell::reason)),
          error("SW02STG1")
              .since(2024)
              .reads(SW_ID)
              .says("The number of a social worker must begin with SW or XX.")
              .mend("Write the number of Social Work England; XX and digits where there is none.")
              .judged(
                  WORKERS.where(
                      w -> !w.worker().is(id -> id.startsWith("SW") || id.startsWith("XX")),
                      WorkerSpell::worker)),
          error("SW04STG1")
              .since(2024)
              .reads(SW_DECOM)
              .says("Since when a social worker was the child’s must be a date.")
              .mend("Write it as day/month/year.")
              .judged(WORKERS.wrongDate(WorkerSpell::start)),
          error("SW05STG1")
              .since(2024)
              .reads(SW_DEC)
              .says("Until when a social worker was the child’s must be a date.")
              .mend("Write it as day/month/year; leave it empty while it goes on.")
              .judged(WORKERS.wrongDate(WorkerSpell::end)),
          error("SW06STG2")
              .since(2024)
              .reads(SW_DECOM)
              .says("No social worker must begin after the year ends.")
              .mend("Correct the date.")
              .judged(
                  WORKERS.where(
                      (child, w, year) -> after(w.start(), year.end()), WorkerSpell::start)),
          error("SW07STG2")
              .since(2025)
              .reads(SW_DEC)
              .says("A social worker must end this year or the one before.")
              .mend("Correct the date, or take the row out.")
              .judged(
                  WORKERS.where(
                      (child, w, year) ->
                          before(w.end(), year.start().minusYears(1)) || after(w.end(), year.end()),
                      WorkerSpell::end)),
          error("SW08STG2")
              .since(2024)
              .reads(SW_DECOM, SW_DEC)
              .says("A social worker whom another follows must have ended.")
              .mend("Say when.")
              .judged((child, year, finds) ->
                  Spells.inOrder(child.workers()).reversed().stream()
                      .skip(1)
                      .filter(w -> w.end().isAbsent())
                      .forEach(w -> finds.at(w.end(), w.start()))),
          error("SW09STG2")
              .since(2024)
              .reads(SW_DECOM, SW_DEC)
              .says("A social worker must be the child’s until another day.")
              .mend("Correct one of the dates, or take the row out.")
              .judged(
                  WORKERS.where(
                      w -> same(w.start(), w.end()) || before(w.end(), w.start()),
                      WorkerSpell::end,
                      WorkerSpell::start)),
          error("SW10STG2")
              .since(2025)
              .reads(SW_DECOM, SW_DEC, SW_REASON)
              .says("A social worker must begin within a week of the end of the one before.")
              .mend("Correct one of the dates, or write FCONTA where the child came anew.")
              .judged((child, year, finds) -> {
                WorkerSpell before = null;
                for (WorkerSpell spell : Spells.inOrder(child.workers())) {
                  if (before != null && !spell.reason().is("FCONTA") && !isNear(before, spell)) {
                    finds.at(spell.start(), before.end());
                  }
                  before = spell;
                }
              }),
          error("SW11bSTG2")
              .since(2024)
              .reads(SW_DECOM, SW_DEC, DECOM, DEC)
              .says("After a social worker who ended before 31 March another must follow.")
              .mend("Add the next one, or leave the end empty.")
              .differs(
                  "The published tool finds every child with one worker alone, and whoever left care;"
                      + " here children are meant who are still in it.")
              .judged((child, year, finds) ->
                  lastEnded(child, year)
                      .filter(w -> before(w.end(), year.end()))
                      .ifPresent(w -> finds.at(w.end(), w.start()))),
          error("SW12STG2")
              .since(2025)
              .reads(SW_CHILD, SW_DECOM, SW_DEC, DECOM, DEC, LS)
              .says(
                  "Of who is in care at 31 March every social worker of its time there must be told.")
              .mend("Add the social worker of the days nobody is told for.")
              .differs(
                  "The published tool compares single dates and finds every child that came before and"
                      + " has moved since; here the first worker is held against the first day in care.")
              .judged((child, year, finds) ->
                  child.periods().stream()
                      .filter(period ->
                          isOpen(period, year) && !period.episodes().getLast().isShortBreak())
                      .filter(period -> isWithoutWorker(child, period, year))
                      .forEach(period -> finds.at(period.start()))),
          error("SW13STG1")
              .since(2025)
              .reads(SW_DECOM, SW_DEC, SW_REASON)
              .says(
                  "Why a social worker changed must be told by a code, but of the first of the year.")
              .mend("Write the code.")
              .judged((child, year, finds) -> {
                List<WorkerSpell> all = Spells.inOrder(child.workers());
                WorkerSpell first = firstOfYear(all, year);
                for (WorkerSpell spell : all) {
                  boolean spared = spell.equals(first) && spell.reason().isAbsent();
                  if (!spared && !spell.reason().is(Each.CODES.of("SW_REASON")::contains)) {
                    finds.at(spell.reason(), spell.start());
                  }
                }
              }),
          error("SW17STG2")
              .since(2026)
              .reads(SW_DECOM, SW_DEC, DECOM, DEC)
              .says("Who is in care at 31 March must have a social worker then.")
              .mend("Add the one the child has, or leave the end empty.")
              .differs(
                  "The published tool also finds children who left care, and their worker with it.")
              .judged((child, year, finds) ->
                  lastEnded(child, year)
                      .filter(w -> w.end().isPresent())
                      .ifPresent(w -> finds.at(w.end(), w.start()))));

  private WorkerRules() {}

  private static boolean isNear(WorkerSpell before, WorkerSpell after) {
    LocalDate start = after.start().value();
    return before.end().isAbsent()
        || before
            .end()
            .is(end -> !start.isBefore(end.minusDays(WEEK)) && !start.isAfter(end.plusDays(WEEK)));
  }

  private static boolean isOpen(Period period, CensusYear year) {
    return period.end().isAbsent() || after(period.end(), year.end());
  }

  /** The last worker of a child who is still in care. */
  private static Optional<WorkerSpell> lastEnded(CareChild child, CensusYear year) {
    boolean inCare = child.periods().stream().anyMatch(period -> isOpen(period, year));
    return inCare
        ? Spells.inOrder(child.workers()).reversed().stream().findFirst()
        : Optional.empty();
  }

  private static boolean isWithoutWorker(CareChild child, Period period, CensusYear year) {
    LocalDate came = period.start().value();
    LocalDate from = came.isBefore(year.start()) ? year.start() : came;
    return child.workers().stream()
        .noneMatch(w ->
            w.start().is(day -> !day.isAfter(from.plusDays(WEEK)))
                && (w.end().isAbsent() || w.end().is(day -> !day.isBefore(from))));
  }

  /** The one the year began with, else the first that began in it. */
  private static @Nullable WorkerSpell firstOfYear(List<WorkerSpell> all, CensusYear year) {
    List<WorkerSpell> older = all.stream().filter(w -> before(w.start(), year.start())).toList();
    if (!older.isEmpty() && !before(older.getLast().end(), year.start())) {
      return older.getLast();
    }
    return all.stream().filter(w -> !before(w.start(), year.start())).findFirst().orElse(null);
  }
}
