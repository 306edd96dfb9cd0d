package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.CHANGES;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** What kind of placement goes with what. */
final class PlacementRules {

  private static final LocalDate SAME_CARER = LocalDate.of(2015, Month.APRIL, 1);
  private static final Set<String> FOSTERING =
      Set.of("A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6");
  private static final Set<String> OTHER = Set.of("Z11", "Z12", "Z13", "Z14");

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("178")
              .since(2026)
              .reads(PLACE, PLACE_PROVIDER)
              .says(
                  "Who provides a placement must be one of the codes, and none where none is asked.")
              .mend("Write PR0 to PR5; nothing for a temporary or other placement.")
              .judged(
                  EPISODES.where(
                      e ->
                          e.provider().isWritten()
                              && (!e.provider().is(Each.CODES.of("PLACE_PROVIDER")::contains)
                                  || hasNoProvider(e)),
                      CareEpisode::provider,
                      CareEpisode::place)),
          error("213")
              .since(2026)
              .reads(PLACE, PLACE_PROVIDER)
              .says("A temporary or other placement must have no provider.")
              .mend("Leave the provider empty, or correct the type of placement.")
              .judged(
                  EPISODES.where(
                      e -> hasNoProvider(e) && e.provider().isWritten(),
                      CareEpisode::provider,
                      CareEpisode::place)),
          error("526")
              .since(2026)
              .reads(PLACE, PLACE_PROVIDER)
              .says("Every placement but a temporary or other one must have a provider.")
              .mend("Write PR0 to PR5.")
              .judged(
                  EPISODES.where(
                      e -> e.provider().isAbsent() && !hasNoProvider(e),
                      CareEpisode::provider,
                      CareEpisode::place)),
          error("527")
              .reads(PLACE, PLACE_PROVIDER)
              .says("The own authority must not be the provider with parents, health or custody.")
              .mend("Correct the provider or the type of placement.")
              .judged(notBy("PR1", Set.of("P1", "R2", "R5"))),
          error("528")
              .reads(PLACE, PLACE_PROVIDER)
              .says("Another authority must not be the provider with parents, health or custody.")
              .mend("Correct the provider or the type of placement.")
              .judged(notBy("PR2", Set.of("P1", "R2", "R5"))),
          error("529")
              .reads(PLACE, PLACE_PROVIDER)
              .says("Another public body must not provide parents, homes, foster care or adoption.")
              .mend("Correct the provider or the type of placement.")
              .judged(
                  notBy(
                      "PR3",
                      Set.of(
                          "P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5",
                          "U6"))),
          error("530")
              .reads(PLACE, PLACE_PROVIDER)
              .says("A private provider must not be given for a child placed with parents.")
              .mend("Correct the provider or the type of placement.")
              .judged(notBy("PR4", Set.of("P1"))),
          error("531")
              .reads(PLACE, PLACE_PROVIDER)
              .says("A voluntary provider must not be given for a child placed with parents.")
              .mend("Correct the provider or the type of placement.")
              .judged(notBy("PR5", Set.of("P1"))),
          error("550")
              .reads(PLACE, PLACE_PROVIDER)
              .says("Parents must be the provider of a placement with parents alone.")
              .mend("Correct the provider or the type of placement.")
              .judged(
                  EPISODES.where(
                      e -> e.provider().is("PR0") && !e.place().is("P1"),
                      CareEpisode::provider,
                      CareEpisode::place)),
          error("217")
              .reads(PLACE, DECOM, RNE)
              .says("Adoption by the foster carer must begin with S, T or U: the carer stays.")
              .mend("Correct why the episode begins, or the type of placement.")
              .judged(
                  EPISODES.where(
                      e ->
                          e.place().is(Set.of("A3", "A5")::contains)
                              && !before(e.decom(), SAME_CARER)
                              && e.decom().isPresent()
                              && !e.rne().is(Set.of("S", "T", "U")::contains),
                      CareEpisode::rne,
                      CareEpisode::place)),
          error("336")
              .reads(DECOM, PLACE)
              .says("A placement for adoption by foster carers must come after a foster placement.")
              .mend("Add the foster placement before it, or correct the type of placement.")
              .differs("The published tool looks at A3 and A4, the rule at A3 and A5.")
              .judged(
                  CHANGES.where(
                      c ->
                          c.after().place().is(Set.of("A3", "A5")::contains)
                              && !c.before().place().is(FOSTERING::contains),
                      c -> c.after().place(),
                      c -> c.before().place())),
          error("378")
              .reads(PLACE, LS)
              .says("A child placed with parents must not be in care by section 20.")
              .mend("Correct the type of placement or the legal status.")
              .judged(
                  EPISODES.where(
                      e -> e.place().is("P1") && e.ls().is("V2"),
                      CareEpisode::place,
                      CareEpisode::ls)),
          error("390")
              .reads(PLACE, REC)
              .says("A child must be placed for adoption before it is adopted.")
              .mend("Add the episode in which it was, or correct why this one ended.")
              .judged(
                  EPISODES.where(
                      e -> e.endsInAdoption() && !e.isForAdoption(),
                      CareEpisode::rec,
                      CareEpisode::place)),
          error("408")
              .reads(PLACE, LS)
              .says("A placement for adoption under a placement order must have that order.")
              .mend("Write E1 for the legal status, or correct the type of placement.")
              .judged(
                  EPISODES.where(
                      e -> e.place().is(Set.of("A5", "A6")::contains) && !e.ls().is("E1"),
                      CareEpisode::ls,
                      CareEpisode::place)),
          error("516")
              .reads(REC, PLACE)
              .says("Guardianship of the former foster carer must follow a foster placement.")
              .mend("Correct why the episode ended, or the type of placement.")
              .judged(
                  EPISODES.where(
                      e ->
                          e.rec().is(Set.of("E45", "E46")::contains)
                              && !e.place()
                                  .is(Set.of("U1", "U2", "U3", "U4", "U5", "U6")::contains),
                      CareEpisode::rec,
                      CareEpisode::place)));

  private PlacementRules() {}

  /** Nobody is asked for one. */
  private static boolean hasNoProvider(CareEpisode episode) {
    return episode.isTemporary() || episode.place().is(OTHER::contains);
  }

  private static Judge<CareChild> notBy(String provider, Set<String> places) {
    return EPISODES.where(
        e -> e.provider().is(provider) && e.place().is(places::contains),
        CareEpisode::provider,
        CareEpisode::place);
  }
}
