package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openmash.returns.Rule;

/** The codes and dates of episodes, each by itself. */
final class EpisodeCodeRules {

  /** The Children Act 1989 came into force. */
  private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, Month.OCTOBER, 14);

  /** The Adoption and Children Act 2002 did. */
  private static final LocalDate PLACEMENT_ORDERS = LocalDate.of(2005, Month.DECEMBER, 1);

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("141")
              .reads(DECOM)
              .says("When an episode begins must be a date.")
              .mend("Write it as day/month/year.")
              .judged(EPISODES.wrongDate(CareEpisode::decom)),
          error("143")
              .reads(RNE)
              .says("The reason for a new episode must be one of the codes.")
              .mend("Write S, L, P, T, B or U.")
              .judged(EPISODES.wrongCode(CareEpisode::rne, "RNE")),
          error("144")
              .reads(LS)
              .says("The legal status must be one of the codes.")
              .mend("Write the code of the order or agreement the child is in care by.")
              .judged(EPISODES.wrongCode(CareEpisode::ls, "LS")),
          error("145")
              .reads(CIN)
              .says("The category of need must be one of the codes.")
              .mend("Write N1 to N8.")
              .judged(EPISODES.wrongCode(CareEpisode::need, "CIN")),
          error("146")
              .since(2026)
              .reads(PLACE)
              .says("The type of placement must be one of the codes.")
              .mend(
                  "Write the code of this year: Z1, H5 and P2 are no more, Z11 to Z14 and K3 are new.")
              .judged(EPISODES.wrongCode(CareEpisode::place, "PLACE")),
          error("147")
              .reads(DEC)
              .says("When an episode ends must be a date.")
              .mend("Write it as day/month/year; leave it empty while the episode goes on.")
              .judged(EPISODES.wrongDate(CareEpisode::dec)),
          error("148")
              .reads(DEC, REC)
              .says("When and why an episode ends must be told together.")
              .mend("Add the one that is missing; leave both empty while the episode goes on.")
              .judged(
                  EPISODES.where(
                      e -> e.dec().isWritten() != e.rec().isWritten(),
                      CareEpisode::dec,
                      CareEpisode::rec)),
          error("149")
              .reads(REC)
              .says("The reason why an episode ends must be one of the codes.")
              .mend("Write X1 where another episode follows, else the code of how care ended.")
              .judged(EPISODES.wrongCode(CareEpisode::rec, "REC")),
          error("1009")
              .reads(REASON_PLACE_CHANGE)
              .says("The reason why a placement changes must be one of the codes.")
              .mend("Write the code, or leave it empty where the placement stays.")
              .judged(EPISODES.wrongCode(CareEpisode::placeChange, "REASON_PLACE_CHANGE")),
          error("353")
              .reads(DECOM)
              .says("No episode must begin before 14 October 1991.")
              .mend("Correct the date.")
              .judged(EPISODES.where(e -> before(e.decom(), CHILDREN_ACT), CareEpisode::decom)),
          error("354")
              .reads(DECOM)
              .says("No episode must begin after the year ends.")
              .mend("Correct the date; what begins after 31 March belongs in the next return.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> after(e.decom(), year.end()), CareEpisode::decom)),
          error("355")
              .reads(DECOM, DEC)
              .says("An episode must last until another day.")
              .mend("Take the episode out, or correct one of its dates.")
              .judged(
                  EPISODES.where(
                      e -> same(e.decom(), e.dec()), CareEpisode::dec, CareEpisode::decom)),
          error("356")
              .reads(DECOM, DEC)
              .says("An episode must not end before it begins.")
              .mend("Correct one of the dates.")
              .judged(
                  EPISODES.where(
                      e -> before(e.dec(), e.decom()), CareEpisode::dec, CareEpisode::decom)),
          error("385")
              .reads(DEC)
              .says("No episode must end after the year does.")
              .mend("Leave the end empty: at 31 March the episode still went on.")
              .judged(
                  EPISODES.where((child, e, year) -> after(e.dec(), year.end()), CareEpisode::dec)),
          error("446")
              .reads(LS, DECOM)
              .says("No placement order must be older than December 2005.")
              .mend("Correct the date or the legal status: before then there were freeing orders.")
              .judged(
                  EPISODES.where(
                      e -> e.ls().is("E1") && before(e.decom(), PLACEMENT_ORDERS),
                      CareEpisode::ls,
                      CareEpisode::decom)));

  private EpisodeCodeRules() {}
}
