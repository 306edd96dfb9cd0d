package org.openmash.returns.cin;

import static org.openmash.returns.Dates.onOrBefore;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;
import static org.openmash.returns.cin.CinRule.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.WrittenDate;

/** Reviews of protection plans. */
final class ReviewRules {

  private static final String FIRST_DATE_ALONE =
      "The published tool looks at the first date of each group of reviews; all are looked at here,"
          + " since one group holds every review of a plan.";

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8841")
              .since(2023)
              .reads(PLAN_START, REVIEW_DATE)
              .says("Every review of a protection plan must be after the day the plan starts.")
              .mend("Correct one of the dates; the initial conference is no review.")
              .differs(FIRST_DATE_ALONE)
              .judgedEach(
                  every(Episode::protectionPlans),
                  (plan, year, finds) -> {
                    for (Given<LocalDate> review : plan.reviews()) {
                      finds.when(onOrBefore(review, plan.start()), review, plan.start());
                    }
                  }),
          query("8842Q")
              .since(2023)
              .reads(REVIEW_DATE)
              .says("Where reviews of a protection plan are given, each should have its date.")
              .mend("Add the date, or take the empty group of reviews out.")
              .differs("The published tool sees an empty date, and no group without any.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  (plan, year, finds) -> {
                    for (Given<LocalDate> review : plan.reviews()) {
                      if (review.isUnreadable()) {
                        finds.because(
                            WrittenDate.wrong(Objects.requireNonNull(review.written())), review);
                      } else {
                        finds.when(review.isAbsent(), review);
                      }
                    }
                  }));

  private ReviewRules() {}
}
