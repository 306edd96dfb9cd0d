package org.openmash.referral;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;

/**
 * Whether the family knows and agrees: a recorded fact, not the legal basis. Its absence never
 * stops a safeguarding referral.
 */
@Form("referral.consent")
record Consent(
    Answer parentsInformed,
    @When(
            question = "parentsInformed",
            is = {"NO", "NOT_KNOWN"})
        Set<WhyNot> whyNotInformed,
    Sought consent,
    @When(question = "consent", is = "GIVEN") @Limit(200) @Nullable String givenBy,
    @When(question = "consent", is = "GIVEN") @Limit(200) @Nullable String coveringWhom,
    @When(question = "consent", is = "GIVEN") @Day(Day.When.TODAY_OR_PAST)
        @Nullable LocalDate givenOn,
    @When(
            question = "consent",
            is = {"REFUSED", "NOT_SOUGHT"})
        @TextArea(limit = 2_000, rows = 3)
        @Nullable String whyWithout,
    Answer childInformed,
    @Nullable @TextArea(limit = 1_000, rows = 2) String childSaid) {

  enum Sought {
    GIVEN,
    REFUSED,
    NOT_SOUGHT
  }

  enum WhyNot {
    INCREASES_RISK,
    OBSTRUCTS_POLICE,
    CAUSES_DELAY,
    CANNOT_REACH,
    OTHER
  }
}
