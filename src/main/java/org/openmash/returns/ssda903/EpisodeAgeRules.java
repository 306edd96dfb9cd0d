package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.CHANGES;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** How old a child is when an episode begins or ends. */
final class EpisodeAgeRules {

  private static final Set<String> GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("302")
              .reads(DECOM, DOB)
              .says("No episode must begin before the child was born.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) ->
                  child
                      .first()
                      .filter(e -> before(e.decom(), child.dob()))
                      .ifPresent(e -> finds.at(e.decom(), child.dob()))),
          error("352")
              .reads(DECOM, RNE, DOB)
              .says("Nobody must begin to be looked after at 18 or over.")
              .mend("Correct one of the dates, or take the person out.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> e.rne().is("S") && reached(child.dob(), 18, e.decom()),
                      CareEpisode::decom,
                      CareEpisode::rne)),
          error("358")
              .reads(DECOM, DOB, LS)
              .says("A child under 10 must not be on remand, detained or under a youth order.")
              .mend("Correct the legal status or the date of birth.")
              .differs("The published tool also finds a child on the very day it turns 10.")
              .judged(youngerThan(10, CareEpisode::ls, Set.of("J1", "J2", "J3"))),
          error("359")
              .reads(DOB, DEC, LS, PLACE)
              .says("Who is looked after past 18 must be so by section 20, in a children’s home.")
              .mend("Say when care ended; on the 18th birthday at the latest.")
              .differs(
                  "The published tool never comes to it: another of its rules closes the episodes.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.dec().isAbsent()
                              && child.dob().is(day -> day.plusYears(18).isBefore(year.end()))
                              && !(e.ls().is("V2") && e.place().is("K2")),
                      CareEpisode::dec,
                      CareEpisode::ls,
                      CareEpisode::place)),
          error("371")
              .since(2025)
              .reads(DOB, DECOM, PLACE)
              .says("A child in supported accommodation must be 16 or older.")
              .mend("Correct the type of placement or one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(youngerThan(16, CareEpisode::place, Set.of("K3"))),
          error("372")
              .reads(DOB, DECOM, PLACE)
              .says("A child in youth custody or prison must be 10 or older.")
              .mend("Correct the type of placement or one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(youngerThan(10, CareEpisode::place, Set.of("R5"))),
          error("373")
              .reads(DOB, DECOM, PLACE)
              .says("A child placed in a school must be 4 or older.")
              .mend("Correct the type of placement or one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(youngerThan(4, CareEpisode::place, Set.of("S1"))),
          error("374")
              .reads(DOB, DECOM, PLACE)
              .says("A child in residential employment must be 14 or older.")
              .mend("Correct the type of placement or one of the dates.")
              .differs("The published tool passes over episodes that go on.")
              .judged(youngerThan(14, CareEpisode::place, Set.of("P3"))),
          error("386")
              .reads(DOB, DEC, REC)
              .says("Nobody must be adopted at 18 or over.")
              .mend("Correct why the episode ended, or one of the dates.")
              .differs(
                  "The published tool never comes to it: another of its rules closes the episodes.")
              .judged(
                  EPISODES.where(
                      (child, e, year) -> e.endsInAdoption() && reached(child.dob(), 18, e.dec()),
                      CareEpisode::rec,
                      CareEpisode::dec)),
          error("387")
              .reads(DOB, DEC, REC)
              .says("Who leaves care to live independently must be 14 or older.")
              .mend("Correct why the episode ended, or one of the dates.")
              .judged(leavesUnder(14, Set.of("E5", "E6"))),
          error("389")
              .reads(DOB, DEC, REC)
              .says("Who leaves care for adult services must be 16 or older.")
              .mend("Correct why the episode ended, or one of the dates.")
              .judged(leavesUnder(16, Set.of("E7"))),
          error("407")
              .reads(DOB, DEC, REC)
              .says("Special guardianship must be ordered before the 18th birthday.")
              .mend("Correct why the episode ended, or one of the dates.")
              .differs(
                  "The published tool never comes to it: another of its rules closes the episodes.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.rec().is(GUARDIANSHIP::contains) && reached(child.dob(), 18, e.dec()),
                      CareEpisode::rec,
                      CareEpisode::dec)),
          error("460")
              .reads(DOB, DEC, REC)
              .says("Who stays with former carers after care must be 18 or older.")
              .mend("Correct why the episode ended, or one of the dates.")
              .judged(leavesUnder(18, Set.of("E17"))),
          error("234")
              .since(2026)
              .reads(DOB, DECOM, REASON_PLACE_CHANGE)
              .says("A child under 10 must not change placement because of custody.")
              .mend("Correct the reason for the change, or one of the dates.")
              .differs("The published tool asks how old the child was when the placement began.")
              .judged(
                  CHANGES.where(
                      (child, c, year) ->
                          c.before().placeChange().is("CUSTOD")
                              && under(child.dob(), 10, c.after().decom()),
                      c -> c.before().placeChange(),
                      c -> c.after().decom())));

  private EpisodeAgeRules() {}

  private static Judge<CareChild> youngerThan(
      int years, Function<CareEpisode, Given<String>> item, Set<String> codes) {
    return EPISODES.where(
        (child, e, year) ->
            item.apply(e).is(codes::contains) && under(child.dob(), years, e.decom()),
        CareEpisode::decom,
        item);
  }

  private static Judge<CareChild> leavesUnder(int years, Set<String> reasons) {
    return EPISODES.where(
        (child, e, year) -> e.rec().is(reasons::contains) && under(child.dob(), years, e.dec()),
        CareEpisode::rec,
        CareEpisode::dec);
  }
}
