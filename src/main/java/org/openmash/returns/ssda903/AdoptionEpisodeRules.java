package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.CareRule.query;
import static org.openmash.returns.ssda903.Each.ADOPTIONS;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Adoptions held against the episodes. */
final class AdoptionEpisodeRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("331")
              .reads(DATE_MATCH, DECOM, REC)
              .says("Child and adopters must be matched before the child is placed with them.")
              .mend("Correct one of the dates.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.episodes().stream()
                              .anyMatch(e -> e.endsInAdoption() && after(a.matched(), e.decom())),
                      Adoption::matched)),
          error("334")
              .reads(DATE_INT, DECOM, RNE)
              .says("Adoption must not be decided to be best before the child came into care.")
              .mend("Correct one of the dates.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.inOrder().reversed().stream()
                              .filter(e -> e.rne().is("S"))
                              .findFirst()
                              .filter(e -> before(a.best(), e.decom()))
                              .isPresent(),
                      Adoption::best)),
          error("335")
              .reads(PLACE, REC, FOSTER_CARE)
              .says("Whether a foster carer adopted must agree with the last placement.")
              .mend("Correct the answer or the type of placement.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.episodes().stream()
                              .filter(CareEpisode::endsInAdoption)
                              .anyMatch(e ->
                                  a.byCarer().is(false)
                                          && e.place().is(Set.of("A3", "A5")::contains)
                                      || a.byCarer().is(true)
                                          && e.place().is(Set.of("A4", "A6")::contains)),
                      Adoption::byCarer)),
          error("521")
              .reads(PLACE, DECOM, DATE_INT)
              .says("Adoption must be decided to be best before the child is placed for it.")
              .mend("Correct one of the dates.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.episodes().stream()
                              .anyMatch(e -> e.isForAdoption() && after(a.best(), e.decom())),
                      Adoption::best)),
          query("582")
              .reads(REC, DEC, DATE_MATCH)
              .says("A child is expected to be adopted on another day than it is matched.")
              .mend("Compare both dates; where they are right, say so in a note.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.episodes().stream()
                              .anyMatch(e -> e.endsInAdoption() && same(e.dec(), a.matched())),
                      Adoption::matched)),
          error("601")
              .reads(
                  AD1_CHILD,
                  REC,
                  DEC,
                  DATE_INT,
                  DATE_MATCH,
                  FOSTER_CARE,
                  NB_ADOPTR,
                  SEX_ADOPTR,
                  LS_ADOPTR)
              .says("Of a child adopted in the year the adoption must be told.")
              .mend("Add the row, or what is missing in it.")
              .differs("The published tool passes over a child without a row.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.endsInAdoption()
                              && inside(e.dec(), year)
                              && (child.adoptions().isEmpty()
                                  || child.adoptions().stream()
                                      .anyMatch(a -> a.items().stream().anyMatch(Given::isAbsent))),
                      CareEpisode::rec,
                      CareEpisode::dec)),
          error("602")
              .reads(REC, DEC, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
              .says("An adoption must be told of a child alone who was adopted in the year.")
              .mend("Take the row out, or correct why the episode ended.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          a.saysAnything()
                              && child.episodes().stream()
                                  .noneMatch(e -> e.endsInAdoption() && inside(e.dec(), year)),
                      Adoption::child)),
          error("525")
              .reads(
                  DATE_PLACED_CEASED,
                  DATE_INT,
                  DATE_MATCH,
                  FOSTER_CARE,
                  NB_ADOPTR,
                  SEX_ADOPTR,
                  LS_ADOPTR)
              .says("Where the decision for adoption was reversed no adoption must be told.")
              .mend("Take out the one that is wrong.")
              .differs("The published tool also takes a decision that was made anew for reversed.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          a.saysAnything()
                              && !child.decisions().isEmpty()
                              && child.decisions().stream().allMatch(d -> d.reversed().isWritten()),
                      Adoption::child)),
          error("523")
              .reads(DATE_PLACED, DATE_INT)
              .says("That adoption is best, and that the child be placed, must be decided as one.")
              .mend("Write the same date in both files.")
              .differs("The published tool compares every decision; here the last one.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          child.decisions().stream()
                              .filter(d -> d.decided().isPresent())
                              .max(Comparator.comparing(d -> d.decided().value()))
                              .filter(d -> a.best().isPresent() && !same(a.best(), d.decided()))
                              .isPresent(),
                      Adoption::best)));

  private AdoptionEpisodeRules() {}
}
