package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.DECISIONS;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** The first episode, held against the one last year ended with. */
final class LastYearEpisodeRules {

  private static final double ROUNDED = 0.15;

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("503A")
              .reads(DECOM, RNE, last(DECOM), last(DEC), last(RNE))
              .says(
                  "Why the first episode began must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::rne)),
          error("503B")
              .reads(DECOM, LS, last(DECOM), last(DEC), last(LS))
              .says(
                  "The legal status of the first episode must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::ls)),
          error("503C")
              .reads(DECOM, CIN, last(DECOM), last(DEC), last(CIN))
              .says(
                  "The category of need of the first episode must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::need)),
          error("503D")
              .since(2026)
              .reads(DECOM, PLACE, last(DECOM), last(DEC), last(PLACE))
              .says(
                  "The type of placement of the first episode must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::place)),
          error("503E")
              .reads(DECOM, PLACE_PROVIDER, last(DECOM), last(DEC), last(PLACE_PROVIDER))
              .says(
                  "The provider of the first episode must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::provider)),
          error("503F")
              .reads(DECOM, URN, last(DECOM), last(DEC), last(URN))
              .says(
                  "The inspectorate’s number of the first episode must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::urn)),
          error("503H")
              .reads(DECOM, PL_LA, last(DECOM), last(DEC), last(PL_LA))
              .says(
                  "The authority of the first placement must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::authority)),
          error("503J")
              .reads(DECOM, PL_LOCATION, last(DECOM), last(DEC), last(PL_LOCATION))
              .says(
                  "Whether the first placement was in the own authority must be what it was in the episode last year ended with.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(CareEpisode::inOrOut)),
          error("503G")
              .reads(DECOM, PL_DISTANCE, last(DECOM), last(DEC), last(PL_DISTANCE))
              .says("The distance of the first placement must be what it was when last year ended.")
              .mend("Compare the postcodes of both years.")
              .judged(farther(open -> true)),
          error("452")
              .reads(DECOM, RNE, PL_LA, last(DECOM), last(DEC), last(RNE), last(PL_LA))
              .says("The authority of a placement that goes on must be what it was last year.")
              .mend("Compare the postcodes of both years.")
              .judged((child, year, finds) ->
                  sameReason(child)
                      .filter(pair -> differ(pair.now().authority(), pair.was().authority()))
                      .ifPresent(pair -> finds.at(pair.now().authority(), pair.was().authority()))),
          error("453")
              .reads(DECOM, RNE, PL_DISTANCE, last(DECOM), last(DEC), last(RNE), last(PL_DISTANCE))
              .says("The distance of a placement that goes on must be what it was last year.")
              .mend("Compare the postcodes of both years.")
              .judged(farther(pair -> pair.now().rne().is(pair.was().rne().or("?")))),
          error("502")
              .reads(DECOM, last(DECOM), last(DEC))
              .says("The episode last year ended with must be this year’s first.")
              .mend("Add it, with the same start.")
              .judged((child, year, finds) ->
                  pair(child)
                      .filter(pair -> !same(pair.now().decom(), pair.was().decom()))
                      .ifPresent(pair -> finds.at(pair.now().decom(), pair.was().decom()))),
          error("562")
              .reads(DECOM, last(DECOM))
              .says("An episode begun before the year must be the one last year ended with.")
              .mend("Correct the date, or ask for last year’s to be corrected.")
              .judged((child, year, finds) ->
                  child
                      .first()
                      .filter(e -> before(e.decom(), year.start()))
                      .filter(e ->
                          child.inOrderBefore().reversed().stream()
                              .findFirst()
                              .filter(was -> same(was.decom(), e.decom()))
                              .isEmpty())
                      .ifPresent(e -> finds.at(e.decom()))),
          error("NoE")
              .reads(DECOM, last(EPISODE_CHILD))
              .says("Who was in care before the year began must have an episode last year.")
              .mend("Correct the date, or ask for last year’s to be corrected.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          before(e.decom(), year.start())
                              && child.before().care().episodes().isEmpty(),
                      CareEpisode::decom)),
          error("559")
              .reads(DATE_PLACED, last(DATE_PLACED), last(HEADER_CHILD))
              .says("A decision for adoption made before the year must have been told last year.")
              .mend("Correct the date, or ask for last year’s to be corrected.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          before(d.decided(), year.start())
                              && decisionsBefore(child).noneMatch(was -> was.decided().isWritten()),
                      AdoptionDecision::decided)),
          error("560")
              .reads(DATE_PLACED, last(DATE_PLACED), last(DATE_PLACED_CEASED))
              .says("A decision for adoption that stood last year must have the same date now.")
              .mend("Correct the date, or say when the decision was reversed.")
              .judged((child, year, finds) ->
                  decisionsBefore(child)
                      .filter(was -> was.decided().isPresent() && was.reversed().isAbsent())
                      .filter(was ->
                          !child.decisions().isEmpty()
                              && child.decisions().stream()
                                  .noneMatch(d -> same(d.decided(), was.decided())))
                      .forEach(
                          was -> finds.at(child.decisions().getFirst().decided(), was.decided()))),
          error("561")
              .reads(
                  DATE_PLACED,
                  last(DATE_PLACED),
                  last(DATE_PLACED_CEASED),
                  last(REASON_PLACED_CEASED))
              .says("A decision for adoption reversed last year must not be told again.")
              .mend("Take it out, or write when it was decided anew.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          decisionsBefore(child)
                              .anyMatch(was -> isReversed(was) && same(was.decided(), d.decided())),
                      AdoptionDecision::decided)),
          error("584")
              .reads(
                  DATE_PLACED,
                  last(DATE_PLACED),
                  last(DATE_PLACED_CEASED),
                  last(REASON_PLACED_CEASED))
              .says(
                  "A decision for adoption made anew must be later than the one reversed last year.")
              .mend("Correct the date.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          decisionsBefore(child)
                              .anyMatch(was ->
                                  isReversed(was)
                                      && (d.decided().isAbsent()
                                          || before(d.decided(), was.decided())
                                          || same(d.decided(), was.decided()))),
                      AdoptionDecision::decided)));

  private LastYearEpisodeRules() {}

  /** The first episode, and the one last year ended with. */
  private record Pair(CareEpisode now, CareEpisode was) {}

  private static Optional<Pair> pair(CareChild child) {
    return child.leftOpen().flatMap(was -> child.first().map(now -> new Pair(now, was)));
  }

  private static Optional<Pair> sameReason(CareChild child) {
    return pair(child).filter(pair -> !differ(pair.now().rne(), pair.was().rne()));
  }

  private static Judge<CareChild> changed(Function<CareEpisode, Given<String>> item) {
    return (child, year, finds) ->
        pair(child)
            .filter(pair -> differ(item.apply(pair.now()), item.apply(pair.was())))
            .ifPresent(pair -> finds.at(item.apply(pair.now()), item.apply(pair.was())));
  }

  private static Judge<CareChild> farther(Predicate<Pair> which) {
    return (child, year, finds) ->
        pair(child)
            .filter(which)
            .filter(pair ->
                pair.now()
                    .miles()
                    .is(now -> pair.was().miles().is(was -> Math.abs(now - was) > ROUNDED)))
            .ifPresent(pair -> finds.at(pair.now().miles(), pair.was().miles()));
  }

  /** Nothing and nothing do not; until 2025 Z11 to Z14 were one. */
  private static boolean differ(Given<String> now, Given<String> was) {
    String before = was.or("");
    return !now.or("").equals(before)
        && !(before.equals("Z1") && now.is(place -> place.matches("Z1[1-4]")));
  }

  private static Stream<AdoptionDecision> decisionsBefore(CareChild child) {
    return child.before().adopting().decisions().stream();
  }

  private static boolean isReversed(AdoptionDecision decision) {
    return decision.decided().isPresent()
        && (decision.reversed().isWritten() || decision.whyReversed().isWritten());
  }
}
