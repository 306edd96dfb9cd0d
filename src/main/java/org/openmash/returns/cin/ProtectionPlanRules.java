package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Child protection plans and their reviews. */
final class ProtectionPlanRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8841")
              .since(2023)
              .reads(PLAN_START, REVIEW_DATE)
              .says("Every review of a protection plan must be after the day the plan starts.")
              .mend("Correct one of the dates; the initial conference is no review.")
              .differs(
                  "The published tool looks at the first date of each group of reviews; all are"
                      + " looked at here, since one group holds every review of a plan.")
              .judgedEach(
                  CinChild::protectionPlans,
                  (plan, year, finds) -> {
                    Given<LocalDate> start = plan.part().start();
                    for (Given<LocalDate> review : plan.part().reviews()) {
                      if (start.isPresent() && review.isPresent() && !after(review, start)) {
                        finds.at(review, start);
                      }
                    }
                  }),
          error("8925")
              .since(2023)
              .reads(PLAN_START, PLAN_END)
              .says("A protection plan must not end before it starts.")
              .mend("Correct one of the dates.")
              .judgedEach(
                  CinChild::protectionPlans,
                  (plan, year, finds) -> {
                    if (before(plan.part().end(), plan.part().start())) {
                      finds.at(plan.part().end(), plan.part().start());
                    }
                  }));

  private ProtectionPlanRules() {}
}
