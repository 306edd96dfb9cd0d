package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;
import org.openmash.returns.ssda903.CareChild.Period;

/** How long a legal status may last, and short breaks. */
final class LegalStatusRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("361")
              .reads(DECOM, DEC, LS)
              .says("Police protection must last no more than 72 hours.")
              .mend("Correct one of the dates, or add the legal status that followed.")
              .judged(atMost("L1", 3)),
          error("362")
              .reads(DECOM, DEC, LS)
              .says("An emergency protection order must last no more than 21 days.")
              .mend("Correct one of the dates, or add the legal status that followed.")
              .judged(atMost("L2", 21)),
          error("363")
              .reads(DECOM, DEC, LS)
              .says("A child assessment order must last no more than 7 days.")
              .mend("Correct one of the dates, or add the legal status that followed.")
              .judged(atMost("L3", 7)),
          error("364")
              .reads(DECOM, DEC, LS)
              .says("Detention under PACE must last no more than 21 days.")
              .mend("Correct one of the dates, or add the legal status that followed.")
              .judged(atMost("J2", 21)),
          error("365")
              .reads(DECOM, DEC, LS)
              .says("A single short break must last no more than 17 days.")
              .mend("Correct one of the dates; a longer one is care by section 20.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> e.ls().is("V3") && days(e, year) > 17,
                      CareEpisode::dec,
                      CareEpisode::decom,
                      CareEpisode::ls)),
          error("366")
              .reads(LS, RNE)
              .says("A child must not change placement within a short break.")
              .mend("Begin each short break with S.")
              .judged(
                  EPISODES.where(
                      e -> e.ls().is("V3") && !e.rne().is("S"), CareEpisode::rne, CareEpisode::ls)),
          error("367")
              .reads(DECOM, DEC, LS)
              .says("Short breaks must come to no more than 75 days in the year.")
              .mend("Correct the dates; more than that is care by section 20.")
              .judged((child, year, finds) -> {
                List<CareEpisode> breaks =
                    child.inOrder().stream().filter(e -> e.ls().is("V3")).toList();
                long days = breaks.stream().mapToLong(e -> daysWithin(e, year)).sum();
                if (days > 75) {
                  finds.because("They come to %d.".formatted(days), breaks.getLast().ls());
                }
              }),
          error("382")
              .reads(LS, PLACE)
              .says("A short break must not be spent in a temporary placement.")
              .mend("Correct the type of placement or the legal status.")
              .judged(
                  EPISODES.where(
                      e -> e.isShortBreak() && e.isTemporary(),
                      CareEpisode::place,
                      CareEpisode::ls)),
          error("384")
              .reads(LS, PLACE)
              .says("A short break must not be spent in a long-term foster placement.")
              .mend("Correct the type of placement or the legal status.")
              .judged(
                  EPISODES.where(
                      e -> e.isShortBreak() && e.place().is(Set.of("U1", "U4")::contains),
                      CareEpisode::place,
                      CareEpisode::ls)),
          error("426")
              .reads(LS)
              .says("A child must not have short breaks of both kinds, V3 and V4, in one year.")
              .mend("Record the breaks one by one, or the agreements, but not both.")
              .judged((child, year, finds) -> {
                Optional<CareEpisode> one = with(child, "V3");
                Optional<CareEpisode> other = with(child, "V4");
                if (one.isPresent() && other.isPresent()) {
                  finds.at(one.get().ls(), other.get().ls());
                }
              }));

  private LegalStatusRules() {}

  private static Optional<CareEpisode> with(CareChild child, String status) {
    return child.episodes().stream().filter(e -> e.ls().is(status)).findFirst();
  }

  /** Over episodes that follow each other without a gap. */
  private static Judge<CareChild> atMost(String status, int days) {
    return (child, year, finds) -> {
      List<CareEpisode> such = child.inOrder().stream().filter(e -> e.ls().is(status)).toList();
      for (Period period : Timeline.periods(such)) {
        CareEpisode last = period.episodes().getLast();
        long lasted = period.episodes().stream().mapToLong(e -> days(e, year)).sum();
        if (lasted > days) {
          finds.because("It is %d days.".formatted(lasted), last.dec(), period.start(), last.ls());
        }
      }
    };
  }

  private static long days(CareEpisode episode, CensusYear year) {
    return episode.decom().isPresent() ? between(episode.decom().value(), end(episode, year)) : 0;
  }

  private static long daysWithin(CareEpisode episode, CensusYear year) {
    LocalDate start = episode.decom().value();
    LocalDate end = end(episode, year);
    return between(
        start.isBefore(year.start()) ? year.start() : start,
        end.isAfter(year.end()) ? year.end() : end);
  }

  private static long between(LocalDate start, LocalDate end) {
    return Math.max(0, ChronoUnit.DAYS.between(start, end));
  }

  /** What goes on counts to the end of the year; of what has an unreadable end nobody knows. */
  private static LocalDate end(CareEpisode episode, CensusYear year) {
    return episode.dec().isAbsent() ? year.end() : episode.dec().or(episode.decom().value());
  }
}
