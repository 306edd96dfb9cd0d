package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.ADOPTIONS;
import static org.openmash.returns.ssda903.Each.ASYLUM;
import static org.openmash.returns.ssda903.Each.LEAVERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Who may be told of as a care leaver, by the episodes. */
final class CareLeaverEpisodeRules {

  private static final int THIRTEEN_WEEKS = 91;

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("134")
              .reads(
                  IN_TOUCH,
                  ACTIV,
                  ACCOM,
                  DATE_INT,
                  DATE_MATCH,
                  FOSTER_CARE,
                  NB_ADOPTR,
                  SEX_ADOPTR,
                  LS_ADOPTR)
              .says("Of a care leaver no adoption must be told.")
              .mend("Take out the one that is wrong.")
              .judged(
                  ADOPTIONS.where(
                      (child, a, year) ->
                          a.saysAnything() && child.leaverItems().findAny().isPresent(),
                      Adoption::child)),
          error("187")
              .reads(
                  IN_TOUCH,
                  ACTIV,
                  ACCOM,
                  DATE_INT,
                  DATE_MATCH,
                  FOSTER_CARE,
                  NB_ADOPTR,
                  SEX_ADOPTR,
                  LS_ADOPTR,
                  DECOM,
                  DEC,
                  LS)
              .says("Who was looked after all year must be told of neither as adopted nor as left.")
              .mend("Take the adoption or the care leaver’s row out, or correct the episodes.")
              .judged((child, year, finds) -> {
                if (child.isLookedAfterAllYear(year)) {
                  LEAVERS
                      .where(CareLeaver::saysAnything, CareLeaver::child)
                      .judge(child, year, finds);
                  ADOPTIONS
                      .where(Adoption::saysAnything, Adoption::child)
                      .judge(child, year, finds);
                }
              }),
          error("1000")
              .reads(IN_TOUCH, ACTIV, ACCOM, REC)
              .says("Of a child who died in care nothing must be told as of a care leaver.")
              .mend("Take the care leaver’s row out, or correct why the episode ended.")
              .differs("The published tool finds a row in which nothing is told, too.")
              .judged(
                  saidOfLeaver((child, year) ->
                      child.episodes().stream().anyMatch(e -> e.rec().is("E2"))
                          || child.before().care().episodes().stream()
                              .anyMatch(e -> e.rec().isKnown() && e.rec().is("E2")))),
          error("1001")
              .reads(
                  IN_TOUCH,
                  ACTIV,
                  ACCOM,
                  DOB,
                  DECOM,
                  DEC,
                  LS,
                  REC,
                  last(DECOM),
                  last(DEC),
                  last(LS),
                  last(REC))
              .says("A care leaver must have been in care for 13 weeks from 14 on, and past 16.")
              .mend("Take the row out, or correct the episodes.")
              .differs(
                  "The published tool and this one see two years alone; those of 20 or more are passed"
                      + " over, and so is whoever has no episode in either.")
              .judged(saidOfLeaver(CareLeaverEpisodeRules::wasTooShortInCare)),
          error("1002")
              .reads(IN_TOUCH, ACTIV, ACCOM, EPISODE_CHILD, last(EPISODE_CHILD), OC3_DOB)
              .says("A care leaver must have been in care before.")
              .mend("Take the row out, or add the episodes.")
              .differs(
                  "The published tool sees two years alone, and finds everybody who left before them;"
                      + " those of 20 or more are passed over here.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          child.episodes().isEmpty()
                              && child.before().care().episodes().isEmpty()
                              && under(l.dob(), 20, year.end()),
                      CareLeaver::child)),
          error("1007")
              .reads(IN_TOUCH, ACTIV, ACCOM, OC3_DOB, DECOM, DEC, REC)
              .says(
                  "Of who is 17 or 18 and still looked after nothing must be told as of a care leaver.")
              .mend("Take the care leaver’s row out, or say when care ended.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          l.saysAnything()
                              && isSeventeenOrEighteen(l, year)
                              && child.episodes().stream()
                                  .anyMatch(e -> e.dec().isAbsent() || e.rec().isAbsent()),
                      CareLeaver::child,
                      CareLeaver::dob)),
          error("1010")
              .reads(IN_TOUCH, ACTIV, ACCOM, EPISODE_CHILD, last(DECOM), last(DEC))
              .says(
                  "Who was in care when last year ended must have an episode before being a leaver.")
              .mend("Add this year’s episodes.")
              .judged(
                  saidOfLeaver(
                      (child, year) -> child.episodes().isEmpty() && child.leftOpen().isPresent())),
          error("1011")
              .reads(IN_TOUCH, ACTIV, ACCOM, DECOM, REC)
              .says("Whom another authority took over must not be told of as a care leaver.")
              .mend("Take the care leaver’s row out: the other authority will tell.")
              .judged(
                  saidOfLeaver(
                      (child, year) -> child.last().filter(e -> e.rec().is("E3")).isPresent())),
          error("1012")
              .reads(
                  EPISODE_CHILD,
                  PLACED_CHILD,
                  MISSING_CHILD,
                  REVIEW_CHILD,
                  AD1_CHILD,
                  PERM_CHILD,
                  OC2_CHILD)
              .says(
                  "Of a child without an episode this year no more must be told than as a leaver.")
              .mend("Take the other rows out, or add the episodes.")
              .judged((child, year, finds) -> {
                if (child.episodes().isEmpty()) {
                  Stream.of(
                          child.decisions(),
                          child.missing(),
                          child.reviews(),
                          child.adoptions(),
                          child.permanence(),
                          child.years())
                      .flatMap(List::stream)
                      .forEach(row -> finds.at(row.child()));
                }
              }),
          error("1014")
              .reads(IN_TOUCH, ACTIV, ACCOM, UASC_CHILD, DECOM, DEC)
              .says("A care leaver without an episode must not be told of as seeking asylum.")
              .mend("Take the row out of the UASC file.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          !child.isInCareIn(year) && child.leaverItems().findAny().isPresent(),
                      AsylumRow::child)),
          error("1016")
              .since(2024)
              .reads(IN_TOUCH, ACTIV, ACCOM, OC3_DOB, DEC)
              .says("Who left care at 17 or 18 this year must not be told of as a care leaver yet.")
              .mend("Take the row out: it is asked for around the next birthday.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          l.saysAnything()
                              && isSeventeenOrEighteen(l, year)
                              && child.episodes().stream()
                                  .anyMatch(e -> reachedBirthday(l, e, year)),
                      CareLeaver::child,
                      CareLeaver::dob)));

  private CareLeaverEpisodeRules() {}

  /** True of what is told of a care leaver, where this is true of the child. */
  private static Judge<CareChild> saidOfLeaver(BiPredicate<CareChild, CensusYear> wrong) {
    return LEAVERS.where(
        (child, l, year) -> l.saysAnything() && wrong.test(child, year),
        CareLeaver::child,
        CareLeaver::inTouch);
  }

  private static boolean isSeventeenOrEighteen(CareLeaver leaver, CensusYear year) {
    return reached(leaver.dob(), 17, year.end()) && under(leaver.dob(), 19, year.end());
  }

  /** Care ended on or after the birthday of this year. */
  private static boolean reachedBirthday(CareLeaver leaver, CareEpisode e, CensusYear year) {
    return leaver
        .dob()
        .is(day ->
            year.holds(day.plusYears(17)) && reached(leaver.dob(), 17, e.dec())
                || year.holds(day.plusYears(18)) && reached(leaver.dob(), 18, e.dec()));
  }

  private static boolean wasTooShortInCare(CareChild child, CensusYear year) {
    List<CareEpisode> both = new ArrayList<>(child.inOrder());
    child.inOrderBefore().stream()
        .filter(old -> both.stream().noneMatch(e -> same(e.decom(), old.decom())))
        .forEach(both::add);
    if (both.isEmpty() || !under(child.dob(), 20, year.end())) {
      return false;
    }
    boolean adopted = both.stream().anyMatch(CareEpisode::endsInAdoption);
    return adopted
        || daysFrom(14, child, both, year) < THIRTEEN_WEEKS
        || daysFrom(16, child, both, year) < 1;
  }

  private static long daysFrom(
      int age, CareChild child, List<CareEpisode> episodes, CensusYear year) {
    LocalDate from = child.dob().value().plusYears(age);
    return episodes.stream()
        .filter(e -> !e.isShortBreak())
        .mapToLong(e -> {
          LocalDate start = e.decom().value();
          LocalDate end = e.dec().isAbsent() ? year.end() : e.dec().or(start);
          return Math.max(0, ChronoUnit.DAYS.between(start.isBefore(from) ? from : start, end));
        })
        .sum();
  }
}
