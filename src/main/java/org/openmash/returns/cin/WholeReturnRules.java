package org.openmash.returns.cin;

import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Finds;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Tally;

/** What only shows when all children were seen. */
final class WholeReturnRules {

  private static final int FEWEST_DISABILITIES = 8;

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("2883")
              .since(2023)
              .reads(PLAN_START, EPISODE_CONFERENCE, ENQUIRY_CONFERENCE)
              .says(
                  "In the year no more protection plans must start than initial conferences are held.")
              .mend("Look for conferences that are missing, or plans whose start is wrong.")
              .judgedOverAll(PlansAndConferences::new),
          query("2887Q")
              .since(2023)
              .reads(DISABILITY)
              .says("In a whole return at least eight different disabilities should occur.")
              .mend("Look whether disabilities are recorded by all teams; if so, explain.")
              .differs(
                  "The published tool counts the children without a disability instead, and so"
                      + " questions good returns and passes those with two codes.")
              .judgedOverAll(year -> new Disabilities()));

  private WholeReturnRules() {}

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

  private static final class Disabilities implements Tally<CinChild> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public void add(CinChild child, Finds finds) {
      for (Given<String> code : child.characteristics().disabilities()) {
        if (!code.is("NONE") && code.is(CinElements.CODES.of("CIN_DISABILITY")::contains)) {
          seen.add(code.value());
        }
      }
    }

    @Override
    public void finish(Finds finds) {
      if (seen.size() < FEWEST_DISABILITIES) {
        finds.overall("There are %d.".formatted(seen.size()));
      }
    }
  }
}
