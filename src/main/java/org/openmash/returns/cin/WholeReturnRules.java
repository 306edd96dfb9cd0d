package org.openmash.returns.cin;

import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Finds;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Severity;
import org.openmash.returns.Tally;

/** What only shows when all children were seen. */
final class WholeReturnRules {

  private static final int FEWEST_DISABILITIES = 8;
  private static final double MOST_OF_UNKNOWN_SEX = 0.02;

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("2883")
              .since(2023)
              .reads(PLAN_START, EPISODE_CONFERENCE, ENQUIRY_CONFERENCE)
              .says(
                  "In the year no more protection plans must start than initial conferences are held.")
              .mend("Look for conferences that are missing, or plans whose start is wrong.")
              .judgedOverAll(PlansAndConferences::new),
          query("2886Q")
              .since(2025)
              .reads(SEX, EXPECTED_BIRTH)
              .says(
                  "In a whole return the sex should be unknown of no more than two in a hundred"
                      + " children, the unborn left aside.")
              .mend("Find out whether they are M or F; if it cannot be known, explain.")
              .judgedOverAll(year -> new UnknownSex()),
          query("2887Q")
              .since(2023)
              .reads(DISABILITY)
              .says("In a whole return at least eight different disabilities should occur.")
              .mend("Look whether disabilities are recorded by all teams; if so, explain.")
              .differs(
                  "The published tool counts the children without a disability instead, and so"
                      + " questions good returns and passes those with two codes.")
              .judgedOverAll(year -> new Disabilities()),
          query("2888Q")
              .since(2023)
              .reads(DISABILITY)
              .says("In a whole return at least one child should have more than one disability.")
              .mend("Look whether all disabilities of a child are recorded; if so, explain.")
              .judgedOverAll(year ->
                  anyone(
                      child -> disabilities(child).limit(2).count() == 2,
                      "There is no such child.")),
          PreProceedingsRules.draft(Severity.QUERY, "8995Q")
              .reads(PRE_PROCEEDINGS_START)
              .says("In a whole return there should be pre-proceedings.")
              .mend("Look whether the module was sent along; if so, explain.")
              .judgedOverAll(year ->
                  anyone(
                      child -> !child.all(Episode::preProceedings).isEmpty(), "There are none.")),
          PreProceedingsRules.draft(Severity.QUERY, "9000Q")
              .reads(PRE_PROCEEDINGS_START)
              .says("In a whole return the start of some pre-proceedings should be given.")
              .mend("If it is not recorded yet, leave it out and explain.")
              .differs(
                  "The published draft counts entries whether or not they have a date, and so"
                      + " passes a return without any start.")
              .judgedOverAll(year ->
                  anyone(
                      child ->
                          child.all(Episode::preProceedings).stream()
                              .anyMatch(each -> each.start().isWritten()),
                      "There is none.")));

  private WholeReturnRules() {}

  private static Stream<String> disabilities(CinChild child) {
    Set<String> codes = CinElements.CODES.of("CIN_DISABILITY");
    return child.characteristics().disabilities().stream()
        .filter(code -> !code.is("NONE") && code.is(codes::contains))
        .map(Given::value)
        .distinct();
  }

  /** Finds that there is none such. */
  private static Tally<CinChild> anyone(Predicate<CinChild> such, String none) {
    return new Tally<>() {
      private boolean seen;

      @Override
      public void add(CinChild child, Finds finds) {
        seen |= such.test(child);
      }

      @Override
      public void finish(Finds finds) {
        if (!seen) {
          finds.overall(none);
        }
      }
    };
  }

  private static final class PlansAndConferences implements Tally<CinChild> {

    private final CensusYear year;
    private long plans;
    private long conferences;

    PlansAndConferences(CensusYear year) {
      this.year = year;
    }

    @Override
    public void add(CinChild child, Finds finds) {
      plans +=
          child.all(Episode::protectionPlans).stream()
              .filter(plan -> inside(plan.start(), year))
              .count();
      conferences += child.conferences().filter(held -> inside(held, year)).count();
    }

    @Override
    public void finish(Finds finds) {
      if (plans > conferences) {
        finds.overall(
            "There are %d plans that start in the year, and %d conferences."
                .formatted(plans, conferences));
      }
    }
  }

  private static final class UnknownSex implements Tally<CinChild> {

    private long children;
    private long unknown;

    @Override
    public void add(CinChild child, Finds finds) {
      Identifiers who = child.identifiers();
      children++;
      if ((who.sex().isAbsent() || who.sex().is("U")) && who.expectedBirth().isAbsent()) {
        unknown++;
      }
    }

    @Override
    public void finish(Finds finds) {
      if (unknown > children * MOST_OF_UNKNOWN_SEX) {
        finds.overall("It is unknown of %d of %d.".formatted(unknown, children));
      }
    }
  }

  private static final class Disabilities implements Tally<CinChild> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public void add(CinChild child, Finds finds) {
      disabilities(child).forEach(seen::add);
    }

    @Override
    public void finish(Finds finds) {
      if (seen.size() < FEWEST_DISABILITIES) {
        finds.overall("There are %d.".formatted(seen.size()));
      }
    }
  }
}
