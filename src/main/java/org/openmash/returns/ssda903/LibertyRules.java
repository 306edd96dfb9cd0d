package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.outside;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.CareRule.query;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Each.ORDERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Orders that deprive a child of liberty; from 2026/27. */
final class LibertyRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("700")
              .since(2027)
              .reads(DOLO_START)
              .says("When an order begins must be a date.")
              .mend("Write it as day/month/year.")
              .judged(ORDERS.noDate(LibertyOrder::start)),
          error("701")
              .since(2027)
              .reads(DOLO_END)
              .says("When an order ends must be a date.")
              .mend("Write it as day/month/year; leave it empty while the order lasts.")
              .judged(ORDERS.wrongDate(LibertyOrder::end)),
          error("702")
              .since(2027)
              .reads(DOLO_START, DOLO_END)
              .says("An order must not end before it begins.")
              .mend("Correct one of the dates.")
              .judged(
                  ORDERS.where(
                      o -> before(o.end(), o.start()), LibertyOrder::end, LibertyOrder::start)),
          error("703")
              .since(2027)
              .reads(DOLO_START)
              .says("No order must begin after the year ends.")
              .mend("Correct the date.")
              .judged(
                  ORDERS.where(
                      (child, o, year) -> after(o.start(), year.end()), LibertyOrder::start)),
          error("704")
              .since(2027)
              .reads(DOLO_END)
              .says("An order must end within the year.")
              .mend("Correct the date; leave it empty while the order lasts.")
              .judged(ORDERS.where((child, o, year) -> outside(o.end(), year), LibertyOrder::end)),
          error("705")
              .since(2027)
              .reads(DOLO_START, DOLO_END)
              .says("An order must not begin before the one before it ends.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) -> Spells.overlaps(child.orders(), finds)),
          error("706")
              .since(2027)
              .reads(DOLO_CHILD, DOLO_START, last(DOLO_START), last(DOLO_END))
              .says("An order that lasted when last year ended must be there this year.")
              .mend("Add the row with the same start, and say when it ended.")
              .differs("The published tool breaks off where last year has no such file.")
              .judged((child, year, finds) ->
                  Spells.goesOn(child, child.before().care().orders(), child.orders(), finds)),
          error("707")
              .since(2027)
              .reads(DOLO_END, DECOM, DEC)
              .says("An order must end when care does, or before.")
              .mend("Say when the order ended, or correct one of the dates.")
              .judged(
                  ORDERS.where(
                      (child, o, year) ->
                          child
                              .last()
                              .filter(e ->
                                  e.dec().isPresent()
                                      && (o.end().isAbsent() || after(o.end(), e.dec())))
                              .isPresent(),
                      LibertyOrder::end,
                      LibertyOrder::start)),
          error("708")
              .since(2027)
              .reads(DOLO_START, DOLO_DOB)
              .says("No order must begin before the child is born.")
              .mend("Correct one of the dates.")
              .judged(
                  ORDERS.where(
                      o -> before(o.start(), o.dob()), LibertyOrder::start, LibertyOrder::dob)),
          query("709")
              .since(2027)
              .reads(DOLO_START, DOLO_END, DECOM, DEC, PLACE)
              .says(
                  "A child deprived of liberty is expected in a children’s home, or a place like it.")
              .mend("Compare the type of placement; where it is right, say so in a note.")
              .differs("The published tool asks for a column there is not, and breaks off.")
              .judged(placedSo(e -> !e.place().is(Set.of("K2", "Z12", "Z13")::contains))),
          error("710")
              .since(2027)
              .reads(DOLO_START, DOLO_END, DECOM, DEC, PLACE)
              .says(
                  "A child deprived of liberty by this order must not be with parents or locked up.")
              .mend("Correct the type of placement, or the order.")
              .differs("The published tool asks for a column there is not, and breaks off.")
              .judged(placedSo(e -> e.place().is(Set.of("K1", "P1", "R5", "K3")::contains))));

  private LibertyRules() {}

  private static Judge<CareChild> placedSo(Predicate<CareEpisode> wrong) {
    return EPISODES.where(
        (child, e, year) ->
            wrong.test(e) && child.orders().stream().anyMatch(order -> overlap(order, e)),
        CareEpisode::place,
        CareEpisode::decom);
  }

  private static boolean overlap(LibertyOrder order, CareEpisode episode) {
    return order.start().isPresent()
        && episode.decom().isPresent()
        && !after(order.start(), episode.dec())
        && !before(order.end(), episode.decom());
  }
}
