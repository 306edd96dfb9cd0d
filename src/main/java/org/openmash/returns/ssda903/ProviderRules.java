package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Placements held against the inspectorate’s lists. */
final class ProviderRules {

  private static final String UNKNOWN = "XXXXXXX";

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("219")
              .reads(URN, PLACE, LISTED)
              .says("The provider with this number must offer this type of placement.")
              .mend("Correct the number or the type of placement.")
              .judged(
                  listed(
                      (e, provider) ->
                          !provider.places().isEmpty()
                              && !e.place().is(provider.places()::contains),
                      CareEpisode::place)),
          error("221")
              .since(2025)
              .reads(URN, PLACE, LS, PL_POST, LISTED)
              .says(
                  "The postcode of a home, centre or school must be the one listed for its number.")
              .mend("Correct the number or the postcode.")
              .judged(
                  listed(
                      (e, provider) ->
                          !e.isShortBreak()
                              && e.place().is(Set.of("K1", "K2", "R3", "S1")::contains)
                              && e.post().is(post -> !post.equals(provider.postcode())),
                      CareEpisode::post)),
          error("224")
              .reads(URN, PLACE_PROVIDER, LISTED)
              .says("The provider must be of the sort listed for its number.")
              .mend("Correct the number or the provider.")
              .judged(
                  listed(
                      (e, provider) ->
                          !provider.kinds().isEmpty()
                              && !e.provider().is(provider.kinds()::contains),
                      CareEpisode::provider)),
          error("227")
              .reads(URN, DECOM, LISTED)
              .says("The provider with this number must have been open when the episode began.")
              .mend("Correct the number or the date.")
              .judged(
                  listed(
                      (e, provider) ->
                          provider.closed() != null
                              && e.decom().is(day -> !day.isBefore(provider.closed())),
                      CareEpisode::decom)),
          error("228")
              .reads(URN, DEC, LISTED)
              .says("The provider with this number must have been open until the episode ended.")
              .mend("Correct the number, or say when the episode ended.")
              .judged((child, year, finds) ->
                  listed(
                          (e, provider) ->
                              provider.closed() != null
                                  && (e.dec().isAbsent()
                                      ? year.end().isAfter(provider.closed())
                                      : after(e.dec(), provider.closed())),
                          CareEpisode::dec)
                      .judge(child, year, finds)),
          error("229")
              .reads(URN, PLACE_PROVIDER, LISTED, AUTHORITY)
              .says(
                  "Own and other authorities’ provision must agree with where the provider is listed.")
              .mend("Correct the number or the provider.")
              .differs(
                  "The published tool takes the authority from the postcode; here from the list.")
              .judged((child, year, finds) ->
                  listed(
                          (e, provider) ->
                              provider.authority() != null
                                  && (e.provider().is("PR1")
                                          && !child.authority().is(provider.authority())
                                      || e.provider().is("PR2")
                                          && child.authority().is(provider.authority())),
                          CareEpisode::provider)
                      .judge(child, year, finds)),
          error("1008")
              .reads(URN, LISTED)
              .says("The inspectorate’s number must be in its lists.")
              .mend("Correct the number, or write XXXXXXX where it is not known.")
              .judged(
                  EPISODES.where(
                      e -> e.urn().is(urn -> !urn.equals(UNKNOWN)) && e.listed().isAbsent(),
                      CareEpisode::urn)));

  private ProviderRules() {}

  /** Of episodes whose number is listed, what is true of both. */
  private static Judge<CareChild> listed(
      BiPredicate<CareEpisode, Provider> wrong, Function<CareEpisode, Given<?>> item) {
    return EPISODES.where(
        e -> e.listed().is(provider -> wrong.test(e, provider)), item, CareEpisode::urn);
  }
}
