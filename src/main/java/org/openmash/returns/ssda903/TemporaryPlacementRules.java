package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.CHANGES;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Temporary placements, and why a placement changes. */
final class TemporaryPlacementRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("225")
              .reads(DECOM, REC, RNE, PLACE, REASON_PLACE_CHANGE)
              .says("Where the next episode has another placement, the reason must be given.")
              .mend("Write why the placement changed in the episode that ended by it.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.before().rec().is("X1")
                              && c.before().placeChange().isAbsent()
                              && c.after().rne().is(Set.of("P", "B", "T", "U")::contains)
                              && !c.before().isTemporary()
                              && !c.after().isTemporary(),
                      c -> c.before().placeChange(),
                      c -> c.after().rne())),
          error("226")
              .since(2026)
              .reads(DECOM, REASON_PLACE_CHANGE, PLACE)
              .says("Into and out of a temporary placement no reason for a change must be given.")
              .mend("Leave the reason empty in the temporary episode and in the one before it.")
              .differs(
                  "The published tool tells the fault of the episode before at the temporary one; here"
                      + " it is told where it stands.")
              .judged((child, year, finds) -> {
                EPISODES
                    .where(
                        e -> e.isTemporary() && e.placeChange().isWritten(),
                        CareEpisode::placeChange,
                        CareEpisode::place)
                    .judge(child, year, finds);
                CHANGES
                    .where(
                        c ->
                            c.after().isTemporary()
                                && !c.before().isTemporary()
                                && c.before().placeChange().isWritten(),
                        c -> c.before().placeChange(),
                        c -> c.after().place())
                    .judge(child, year, finds);
              }),
          error("233")
              .since(2026)
              .reads(DEC, REASON_PLACE_CHANGE)
              .says("An episode that goes on must have no reason for a change of placement.")
              .mend("Leave the reason empty, or say when the episode ended.")
              .differs("The published tool asks for a column there is not, and breaks off.")
              .judged(
                  EPISODES.where(
                      e -> e.dec().isAbsent() && e.placeChange().isWritten(),
                      CareEpisode::placeChange,
                      CareEpisode::dec)),
          error("375")
              .reads(DECOM, DEC, PLACE)
              .says("A stay in hospital must last no more than six weeks to be temporary.")
              .mend("Write the placement it has become, or correct one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(atMost("T1", 42)),
          error("376")
              .reads(DECOM, DEC, PLACE)
              .says("A placement while the carer is on holiday must last no more than three weeks.")
              .mend("Write the placement it has become, or correct one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(atMost("T3", 21)),
          error("377")
              .reads(DECOM, PLACE)
              .says("A carer’s holiday must part them from the child no more than twice a year.")
              .mend("Correct the type of placement, or add what is missing between them.")
              .differs("The published tool counts holidays however far apart they are.")
              .judged((child, year, finds) -> {
                List<CareEpisode> holidays =
                    child.inOrder().stream().filter(e -> e.place().is("T3")).toList();
                for (int i = 2; i < holidays.size(); i++) {
                  CareEpisode third = holidays.get(i);
                  LocalDate first = holidays.get(i - 2).decom().value();
                  if (before(third.decom(), first.plusYears(1))) {
                    finds.at(third.place(), third.decom());
                  }
                }
              }),
          error("379")
              .reads(DECOM, DEC, PLACE)
              .says("A temporary placement for another reason must last no more than seven days.")
              .mend("Write the placement it has become, or correct one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(atMost("T4", 7)),
          error("380")
              .reads(PLACE, RNE)
              .says("Care must not begin with a temporary placement.")
              .mend("Correct the type of placement, or why the episode begins: P or B.")
              .judged(
                  EPISODES.where(
                      e -> e.isTemporary() && !e.rne().is(Set.of("P", "B")::contains),
                      CareEpisode::place,
                      CareEpisode::rne)),
          error("381")
              .reads(PLACE, REC)
              .says("Care must not end with a temporary placement.")
              .mend("Correct the type of placement, or add the episode after it.")
              .judged(
                  EPISODES.where(
                      e -> e.isTemporary() && e.endsCare(), CareEpisode::rec, CareEpisode::place)),
          error("383")
              .since(2026)
              .reads(DECOM, PLACE, RNE, PL_POST)
              .says("After a temporary placement the child must return to the one before, with P.")
              .mend("Write the same type and postcode as before it; or it was not temporary.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.further() != null
                              && c.before().isTemporary()
                              && !isReturn(c.further(), c.after()),
                      c -> c.after().place(),
                      c -> c.after().rne(),
                      c -> c.after().post())));

  private TemporaryPlacementRules() {}

  private static boolean isReturn(CareEpisode home, CareEpisode after) {
    return after.rne().is("P")
        && after.place().or("").equals(home.place().or(""))
        && after.post().or("").equals(home.post().or(""));
  }

  private static Judge<CareChild> atMost(String place, int days) {
    return EPISODES.where(
        (child, e, year) ->
            e.place().is(place)
                && e.decom()
                    .is(start ->
                        start
                            .plusDays(days)
                            .isBefore(e.dec().isAbsent() ? year.end() : e.dec().or(start))),
        CareEpisode::dec,
        CareEpisode::decom,
        CareEpisode::place);
  }
}
