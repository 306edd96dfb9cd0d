package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.CareRule.query;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.returns.Rule;

/** Postcodes, the inspectorate’s number of a placement, and how far it is from home. */
final class WhereaboutsRules {

  private static final Set<String> NOT_INSPECTED =
      Set.of(
          "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14");
  private static final Set<String> FAMILIES =
      Set.of("A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6");
  private static final Set<String> ELSEWHERE = Set.of("CON", "NIR", "SCO", "WAL", "NUK");

  /** Their letters begin no postcode of England, or few. */
  private static final Pattern NOT_ENGLISH =
      Pattern.compile(
          "(AB|BT|CF|DD|DG|EH|FK|G|GY|HS|IM|IV|JE|KA|KW|KY|LD|LL|ML|NP|PA|PH|SA|TD|ZE)\\d.*");

  private static final Pattern POSTCODE =
      Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[ABD-HJLNP-UW-Z]{2}");

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("164")
              .reads(LS, UASC_CHILD, PL_DISTANCE)
              .says("The distance between home and placement must be from 0 to 999.9 miles.")
              .mend("Correct the postcodes it is worked out from.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          !child.wasEverAlone()
                              && !e.isShortBreak()
                              && (e.miles().isUnreadable()
                                  || e.miles().is(m -> m < 0 || m > 999.9)),
                      CareEpisode::miles)),
          error("169")
              .reads(LS, PL_LA)
              .says("It must be possible to tell the authority in which a child is placed.")
              .mend("Correct the postcode of the placement.")
              .judged(
                  EPISODES.where(
                      e -> !e.isShortBreak() && e.authority().isAbsent(),
                      CareEpisode::authority,
                      CareEpisode::post)),
          error("179")
              .reads(LS, PL_LOCATION)
              .says("It must be possible to tell whether a placement is in the own authority.")
              .mend("Correct the postcode of the placement.")
              .judged(
                  EPISODES.where(
                      e -> !e.isShortBreak() && !e.inOrOut().is(Set.of("IN", "OUT")::contains),
                      CareEpisode::inOrOut,
                      CareEpisode::post)),
          error("214")
              .reads(LS, PL_POST, URN)
              .says("A short break must have no postcode of the placement and no number of it.")
              .mend("Leave both empty, or correct the legal status.")
              .judged(
                  EPISODES.where(
                      e -> e.isShortBreak() && (e.post().isWritten() || e.urn().isWritten()),
                      CareEpisode::post,
                      CareEpisode::urn,
                      CareEpisode::ls)),
          error("218")
              .since(2026)
              .reads(PLACE, DEC, URN, LS, PL_POST)
              .says("A placement that is inspected must have the inspectorate’s number.")
              .mend("Add the URN, or XXXXXXX where it is asked for and not known.")
              .differs(
                  "The published tool asks it of short breaks too, for which another of its rules"
                      + " forbids it; they are spared here.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.urn().isAbsent()
                              && !e.isShortBreak()
                              && !e.place().is(NOT_INSPECTED::contains)
                              && !isOutsideEngland(e)
                              && !before(e.dec(), year.start()),
                      CareEpisode::urn,
                      CareEpisode::place)),
          error("222")
              .since(2026)
              .reads(PLACE, URN)
              .says("A placement nobody inspects must have no number of the inspectorate.")
              .mend("Leave the URN empty, or correct the type of placement.")
              .judged(
                  EPISODES.where(
                      e ->
                          e.place().is(NOT_INSPECTED::contains)
                              && e.urn().isWritten()
                              && !e.urn().is("XXXXXXX"),
                      CareEpisode::urn,
                      CareEpisode::place)),
          error("392a")
              .reads(LS, UASC_CHILD, PL_DISTANCE)
              .says("It must be possible to tell how far from home a child is placed.")
              .mend("Correct the postcodes it is worked out from.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          !child.wasEverAlone() && !e.isShortBreak() && e.miles().isAbsent(),
                      CareEpisode::miles)),
          error("392b")
              .reads(LS, UASC_CHILD, HOME_POST, PL_POST)
              .says("The postcodes of home and placement must be given.")
              .mend("Add the one that is missing.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          !child.wasEverAlone()
                              && !e.isShortBreak()
                              && (e.homePost().isAbsent() || e.post().isAbsent()),
                      CareEpisode::homePost,
                      CareEpisode::post)),
          error("392c")
              .reads(HOME_POST, PL_POST)
              .says("The postcodes of home and placement must be valid.")
              .mend("Correct the one that is none.")
              .differs(
                  "The published tool looks them up; here they are held against the form alone.")
              .judged(
                  EPISODES.where(
                      e ->
                          e.homePost().is(WhereaboutsRules::isNone)
                              || e.post().is(WhereaboutsRules::isNone),
                      CareEpisode::homePost,
                      CareEpisode::post)),
          error("392d")
              .reads(HOME_POST, PL_POST, PLACE)
              .says("Unless a child is placed with parents, the placement must not be its home.")
              .mend("Correct one of the postcodes, or the type of placement.")
              .judged(
                  EPISODES.where(
                      e -> e.homePost().is(post -> e.post().is(post)) && !e.place().is("P1"),
                      CareEpisode::post,
                      CareEpisode::homePost,
                      CareEpisode::place)),
          error("398")
              .reads(LS, HOME_POST, PL_POST)
              .says("A short break must have no postcodes.")
              .mend("Leave both empty, or correct the legal status.")
              .judged(
                  EPISODES.where(
                      e -> e.isShortBreak() && (e.homePost().isWritten() || e.post().isWritten()),
                      CareEpisode::homePost,
                      CareEpisode::post,
                      CareEpisode::ls)),
          error("406")
              .reads(UASC_CHILD, PL_DISTANCE)
              .says("Who came to seek asylum without a parent must have no distance from home.")
              .mend("Leave the home postcode empty.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> child.wasEverAlone() && e.miles().isWritten(),
                      CareEpisode::miles)),
          error("411")
              .reads(PL_LOCATION, PL_LA, AUTHORITY)
              .says("A placement said to be in the own authority must be in it.")
              .mend("Correct the postcode of the placement.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> e.inOrOut().is("IN") && !isOwn(child, e),
                      CareEpisode::inOrOut,
                      CareEpisode::authority)),
          error("420")
              .reads(LS, PL_LA)
              .says("A short break must have no authority of the placement.")
              .mend("Leave the postcode of the placement empty.")
              .judged(
                  EPISODES.where(
                      e -> e.isShortBreak() && e.authority().isWritten(),
                      CareEpisode::authority,
                      CareEpisode::ls)),
          query("454")
              .since(2026)
              .reads(PL_DISTANCE)
              .says("A placement is expected to be no more than 350 miles from home.")
              .mend("Compare the postcodes; where they are right, say so in a note.")
              .judged(EPISODES.where(e -> e.miles().is(m -> m > 350), CareEpisode::miles)),
          error("1015")
              .reads(LS, PLACE, PLACE_PROVIDER, PL_LA, AUTHORITY)
              .says("Own provision but foster care and adoption must be in the own authority.")
              .mend("Correct the provider or the postcode of the placement.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.provider().is("PR1")
                              && !isOwn(child, e)
                              && e.ls().isWritten()
                              && !e.isShortBreak()
                              && e.place().isWritten()
                              && !e.place().is(FAMILIES::contains),
                      CareEpisode::provider,
                      CareEpisode::authority,
                      CareEpisode::place)));

  private WhereaboutsRules() {}

  /** By the authority where that is known, else by a postcode that can be nowhere else. */
  private static boolean isOutsideEngland(CareEpisode episode) {
    boolean known = episode.authority().isKnown();
    return known && episode.authority().is(ELSEWHERE::contains)
        || episode.post().is(NOT_ENGLISH.asMatchPredicate());
  }

  private static boolean isNone(String postcode) {
    return !POSTCODE.matcher(postcode).matches();
  }

  private static boolean isOwn(CareChild child, CareEpisode episode) {
    return child.authority().is(own -> episode.authority().is(own));
  }
}
