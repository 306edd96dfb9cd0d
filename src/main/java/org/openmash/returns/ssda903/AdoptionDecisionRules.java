package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.DECISIONS;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Decisions that a child should be placed for adoption. */
final class AdoptionDecisionRules {

  private static final Set<String> ORDERS_FOR_ADOPTION = Set.of("D1", "E1");

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("115")
              .reads(DATE_PLACED)
              .says("When it was decided to place for adoption must be a date.")
              .mend("Write it as day/month/year.")
              .judged(DECISIONS.wrongDate(AdoptionDecision::decided)),
          error("116")
              .reads(DATE_PLACED_CEASED)
              .says("When it was decided not to place for adoption after all must be a date.")
              .mend("Write it as day/month/year.")
              .judged(DECISIONS.wrongDate(AdoptionDecision::reversed)),
          error("117")
              .reads(DATE_PLACED_CEASED, DATE_PLACED, DECOM, DEC, REC)
              .says("Nothing about adoption must be decided after the year, or after care ended.")
              .mend("Correct the date.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          isAfterCare(child, d.decided(), year)
                              || isAfterCare(child, d.reversed(), year),
                      AdoptionDecision::decided,
                      AdoptionDecision::reversed)),
          error("118")
              .reads(DATE_PLACED_CEASED, DECOM, LS)
              .says("A decision must be reversed this year, and not before care began.")
              .mend("Correct the date.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          before(d.reversed(), year.start())
                              || child.inOrder().stream()
                                  .filter(e -> !e.isShortBreak())
                                  .findFirst()
                                  .filter(e -> before(d.reversed(), e.decom()))
                                  .isPresent(),
                      AdoptionDecision::reversed)),
          error("119")
              .reads(REASON_PLACED_CEASED, DATE_PLACED_CEASED)
              .says("When and why a decision was reversed must be told together.")
              .mend("Add the one that is missing.")
              .judged(
                  DECISIONS.where(
                      d -> d.reversed().isWritten() != d.whyReversed().isWritten(),
                      AdoptionDecision::reversed,
                      AdoptionDecision::whyReversed)),
          error("120")
              .reads(REASON_PLACED_CEASED)
              .says("Why a decision was reversed must be one of the codes.")
              .mend("Write RD1 to RD4.")
              .judged(DECISIONS.wrongCode(AdoptionDecision::whyReversed, "REASON_PLACED_CEASED")),
          error("184")
              .reads(DATE_PLACED, DOB)
              .says("Nobody must decide to place a child for adoption before it is born.")
              .mend("Correct one of the dates.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) -> before(d.decided(), child.dob()),
                      AdoptionDecision::decided)),
          error("522")
              .reads(DATE_PLACED, DATE_PLACED_CEASED)
              .says("A decision must not be reversed before it is made.")
              .mend("Correct one of the dates.")
              .judged(
                  DECISIONS.where(
                      d -> before(d.reversed(), d.decided()),
                      AdoptionDecision::reversed,
                      AdoptionDecision::decided)),
          error("563")
              .reads(DATE_PLACED, REASON_PLACED_CEASED, DATE_PLACED_CEASED)
              .says("Of a decision that was reversed it must be told when it was made.")
              .mend("Add the date.")
              .judged(
                  DECISIONS.where(
                      d ->
                          d.decided().isAbsent()
                              && d.reversed().isWritten()
                              && d.whyReversed().isWritten(),
                      AdoptionDecision::decided,
                      AdoptionDecision::reversed)),
          error("579")
              .reads(DATE_PLACED, DATE_PLACED_CEASED)
              .says("A new decision must not be made before the last one is reversed.")
              .mend("Correct one of the dates, or add when the last one was reversed.")
              .judged((child, year, finds) -> {
                List<AdoptionDecision> all = inOrder(child);
                for (int i = 1; i < all.size(); i++) {
                  Given<LocalDate> reversed = all.get(i - 1).reversed();
                  if (reversed.isAbsent() || before(all.get(i).decided(), reversed)) {
                    finds.at(all.get(i).decided(), reversed);
                  }
                }
              }),
          error("583")
              .reads(DATE_PLACED, DATE_PLACED_CEASED)
              .says("Of several decisions all but the last must be reversed.")
              .mend("Add when the earlier one was reversed, or take it out.")
              .judged((child, year, finds) ->
                  inOrder(child).reversed().stream()
                      .skip(1)
                      .filter(d -> d.reversed().isAbsent())
                      .forEach(d -> finds.at(d.reversed(), d.decided()))),
          error("551")
              .reads(DATE_PLACED, PLACE)
              .says("Before a child is placed for adoption it must be decided.")
              .mend("Add when it was decided.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> e.isForAdoption() && !isDecided(child),
                      CareEpisode::place)),
          error("552")
              .reads(DATE_PLACED, DECOM, PLACE)
              .says("It must be decided to place a child for adoption before the child is placed.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) -> {
                List<AdoptionDecision> all = inOrder(child);
                child.inOrder().stream()
                    .filter(CareEpisode::isForAdoption)
                    .findFirst()
                    .filter(e -> !all.isEmpty() && after(all.getLast().decided(), e.decom()))
                    .ifPresent(e -> finds.at(all.getLast().decided(), e.decom()));
              }),
          error("553")
              .reads(LS, DEC, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
              .says("Under a placement order it must have been decided to place, and still stand.")
              .mend("Add when it was decided, or say when the order ended.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.ls().is("E1")
                              && (!isDecided(child) || e.dec().isAbsent() && !isStanding(child)),
                      CareEpisode::ls)),
          error("554")
              .reads(DATE_PLACED, DECOM, LS)
              .says("It must be decided to place a child for adoption before the order is made.")
              .mend("Correct one of the dates.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          child.inOrder().stream()
                              .filter(e -> e.ls().is("E1"))
                              .findFirst()
                              .filter(e -> after(d.decided(), e.decom()))
                              .isPresent(),
                      AdoptionDecision::decided)),
          error("557")
              .since(2025)
              .reads(DATE_PLACED_CEASED, REASON_PLACED_CEASED, PLACED_CHILD, PLACE, LS, REC)
              .says("Who leaves care otherwise than adopted must no longer be placed for adoption.")
              .mend("Say when and why the decision was reversed.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          (e.isForAdoption() || e.ls().is(ORDERS_FOR_ADOPTION::contains))
                              && e.endsCare()
                              && !e.endsInAdoption()
                              && !isAllReversed(child),
                      CareEpisode::rec,
                      CareEpisode::place,
                      CareEpisode::ls)),
          error("558")
              .reads(DATE_PLACED_CEASED, REC)
              .says("Where a child was adopted the decision must not be reversed.")
              .mend("Take the date out, or correct why the episode ended.")
              .differs("The published tool also finds an earlier decision, reversed and made anew.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.endsInAdoption()
                              && !child.decisions().isEmpty()
                              && child.decisions().stream().allMatch(d -> d.reversed().isWritten()),
                      CareEpisode::rec)),
          error("1003")
              .reads(DATE_PLACED, DECOM, RNE)
              .says("Nobody must decide to place a child for adoption before it came into care.")
              .mend("Correct one of the dates.")
              .judged(
                  DECISIONS.where(
                      (child, d, year) ->
                          child.inOrder().stream()
                              .filter(e -> e.rne().is("S"))
                              .findFirst()
                              .filter(e -> before(d.decided(), e.decom()))
                              .isPresent(),
                      AdoptionDecision::decided)));

  private AdoptionDecisionRules() {}

  private static List<AdoptionDecision> inOrder(CareChild child) {
    return child.decisions().stream()
        .filter(d -> d.decided().isPresent())
        .sorted(Comparator.comparing(d -> d.decided().value()))
        .toList();
  }

  private static boolean isDecided(CareChild child) {
    return child.decisions().stream().anyMatch(d -> d.decided().isWritten());
  }

  private static boolean isStanding(CareChild child) {
    return child.decisions().stream()
        .anyMatch(d -> d.reversed().isAbsent() && d.whyReversed().isAbsent());
  }

  private static boolean isAllReversed(CareChild child) {
    return !child.decisions().isEmpty()
        && child.decisions().stream()
            .allMatch(d -> d.reversed().isWritten() && d.whyReversed().isWritten());
  }

  private static boolean isAfterCare(CareChild child, Given<LocalDate> day, CensusYear year) {
    return after(day, year.end())
        || child.inOrder().reversed().stream()
            .filter(e -> !e.rec().is("X1"))
            .findFirst()
            .filter(e -> after(day, e.dec()))
            .isPresent();
  }
}
