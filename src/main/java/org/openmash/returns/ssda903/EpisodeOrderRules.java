package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.CHANGES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.ssda903.CareChild.Change;

/** How episodes follow each other, and why each begins. */
final class EpisodeOrderRules {

  private static final Set<String> CONTINUES = Set.of("P", "L", "T", "U", "B");

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("142")
              .reads(DECOM, DEC, REC)
              .says("An episode that another follows must have an end and a reason for it.")
              .mend("Add when and why it ended.")
              .judged(
                  CHANGES.where(
                      c -> c.before().dec().isAbsent() || c.before().rec().isAbsent(),
                      c -> c.before().dec(),
                      c -> c.before().rec())),
          error("199")
              .reads(DECOM, REC)
              .says("After an adoption no episode must follow under the same number.")
              .mend("Give the adopted child a new number, or correct the reason it ended.")
              .judged((child, year, finds) -> {
                boolean adopted =
                    child.inOrderBefore().stream().anyMatch(EpisodeOrderRules::isAdopted);
                for (CareEpisode episode : child.inOrder()) {
                  if (adopted) {
                    finds.at(episode.decom());
                  }
                  adopted |= episode.endsInAdoption();
                }
              }),
          error("357")
              .reads(DECOM, RNE)
              .says("The first episode of a child who came this year must begin with S.")
              .mend("Write S, or add the episode before it.")
              .judged((child, year, finds) ->
                  child
                      .first()
                      .filter(e -> !before(e.decom(), year.start()) && !e.rne().is("S"))
                      .ifPresent(e -> finds.at(e.rne(), e.decom()))),
          error("388")
              .reads(DECOM, DEC, REC)
              .says("An episode must end with X1 if, and only if, another begins that day.")
              .mend("Correct the reason it ended, or the dates, or add the episode that follows.")
              .judged((child, year, finds) -> {
                for (Change change : child.changes()) {
                  CareEpisode e = change.before();
                  boolean follows = same(e.dec(), change.after().decom());
                  if (e.dec().isPresent() && e.rec().isWritten() && e.rec().is("X1") != follows) {
                    finds.at(e.rec(), e.dec(), change.after().decom());
                  }
                }
                child
                    .last()
                    .filter(e -> e.dec().isPresent() && e.rec().is("X1"))
                    .ifPresent(e -> finds.at(e.rec(), e.dec()));
              }),
          error("431")
              .reads(RNE, DECOM, DEC)
              .says("A child who begins to be looked after must not have left care that day.")
              .mend("Write why the episode changed, not S; or correct one of the dates.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.after().rne().is("S")
                              && !after(c.after().decom(), c.before().dec())
                              && c.before().dec().isPresent(),
                      c -> c.after().rne(),
                      c -> c.after().decom(),
                      c -> c.before().dec())),
          error("432")
              .reads(DECOM, RNE, REC)
              .says("An episode after care had ended must begin with S.")
              .mend("Write S, or correct why the episode before ended.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.before().endsCare()
                              && isCode(c.before().rec())
                              && !c.after().rne().is("S"),
                      c -> c.after().rne(),
                      c -> c.before().rec())),
          error("433")
              .reads(RNE, DECOM, DEC)
              .says("An episode that goes on from another must begin on the day that one ended.")
              .mend("Correct one of the dates, or write S where the child came back.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.after().rne().is(CONTINUES::contains)
                              && !same(c.after().decom(), c.before().dec()),
                      c -> c.after().decom(),
                      c -> c.before().dec(),
                      c -> c.after().rne())),
          error("434")
              .reads(RNE, DECOM, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
              .says("With L the legal status must have changed, and nothing of the placement.")
              .mend("Write P, T, B or U where the placement changed, or correct what differs.")
              .judged(
                  CHANGES.where(
                      c -> c.after().rne().is("L") && (!statusChanged(c) || placementChanged(c)),
                      c -> c.after().rne(),
                      c -> c.after().ls(),
                      c -> c.after().place())),
          error("435")
              .reads(RNE, DECOM, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
              .says("With P or T the placement must have changed, and the legal status not.")
              .mend("Write L, B or U where the legal status changed, or correct what differs.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.after().rne().is(Set.of("P", "T")::contains)
                              && (statusChanged(c) || !placementChanged(c)),
                      c -> c.after().rne(),
                      c -> c.after().ls(),
                      c -> c.after().place())),
          error("436")
              .reads(RNE, DECOM, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
              .says("With B or U both legal status and placement must have changed.")
              .mend("Write L, P or T where only one of them changed.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.after().rne().is(Set.of("B", "U")::contains)
                              && (!statusChanged(c) || !placementChanged(c)),
                      c -> c.after().rne(),
                      c -> c.after().ls(),
                      c -> c.after().place())),
          error("437")
              .reads(DECOM, REC)
              .says("No episode must follow after a death, or after an age of 18 was found.")
              .mend("Correct why the episode ended, or take out those that follow.")
              .judged(
                  CHANGES.where(
                      c -> c.before().rec().is(Set.of("E2", "E15")::contains),
                      c -> c.before().rec(),
                      c -> c.after().decom())),
          error("501")
              .reads(DECOM, DEC)
              .says("An episode must not begin before the one before it ends.")
              .mend("Correct one of the dates.")
              .judged(
                  CHANGES.where(
                      c -> before(c.after().decom(), c.before().dec()),
                      c -> c.after().decom(),
                      c -> c.before().dec())),
          error("504")
              .reads(DECOM, DEC, REC, CIN)
              .says("The category of need must stay what it was when the child came into care.")
              .mend("Write the first category in every episode that goes on from it.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.before().rec().is("X1")
                              && same(c.before().dec(), c.after().decom())
                              && differ(c.before().need(), c.after().need()),
                      c -> c.after().need(),
                      c -> c.before().need())));

  private EpisodeOrderRules() {}

  private static boolean isCode(Given<String> rec) {
    return rec.is(Each.CODES.of("REC")::contains);
  }

  /** Last year’s is looked at as far as it is known. */
  private static boolean isAdopted(CareEpisode before) {
    return before.rec().isKnown() && before.endsInAdoption();
  }

  private static boolean statusChanged(Change change) {
    return differ(change.before().ls(), change.after().ls());
  }

  private static boolean placementChanged(Change change) {
    CareEpisode before = change.before();
    CareEpisode after = change.after();
    return differ(before.place(), after.place())
        || differ(before.post(), after.post())
        || differ(before.urn(), after.urn())
        || differ(before.provider(), after.provider());
  }

  /** Nothing and nothing do not. */
  private static boolean differ(Given<String> one, Given<String> other) {
    return !one.or("").equals(other.or(""));
  }
}
