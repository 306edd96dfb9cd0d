package org.openmash.triage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.form.WrongAnswer;

/** One decision about one child: never a code alone, always with its reasons and what was seen. */
@Form("triage.decision")
public record DecisionForm(
    @ChoicesFrom("level") Choice level,
    Outcome.Kind outcome,
    @When(question = "outcome", is = "SIGNPOST") @Limit(200) @Nullable String signpostTo,
    @When(question = "outcome", is = "PASS_TO_OPEN_CASE") @Limit(200)
        @Nullable String openCaseWorker,
    @When(question = "outcome", is = "TRANSFER_IN") @Limit(200) @Nullable String fromCouncil,
    Family family,
    @When(question = "family", is = "NOT_TOLD") @TextArea(limit = 1_000, rows = 2)
        @Nullable String whyNotFamily,
    @TextArea(limit = 10_000, rows = 6) String rationale,
    @TextArea(limit = 3_000, rows = 4) String toReferrer,
    Set<Evidence> evidence,
    @Nullable Set<Withheld> withheld,
    @ChoicesFrom("indicators") @Nullable Set<Choice> indicators,
    @When(question = "outcome", is = "NO_FURTHER_ACTION", optional = true) Set<Checked> checked) {

  /** Outcomes that say somebody must act rest on something the threshold document names. */
  private static final Set<Outcome.Kind> REST_ON_INDICATORS =
      Set.of(Outcome.Kind.STRATEGY_DISCUSSION, Outcome.Kind.ASSESSMENT, Outcome.Kind.EARLY_HELP);

  public DecisionForm {
    if (REST_ON_INDICATORS.contains(outcome) && (indicators == null || indicators.isEmpty())) {
      throw new WrongAnswer("indicators", "missing");
    }
  }

  /** Whether the family hears of the decision. */
  public enum Family {
    TOLD,
    TO_BE_TOLD,
    NOT_TOLD
  }

  /** Why the referrer does not read everything. */
  public enum Withheld {
    THIRD_PERSON,
    RISK,
    INVESTIGATION,
    FAMILY_ASKED
  }

  /**
   * What was made sure of before a contact closes without any help; whoever authorises sees the
   * rest.
   */
  public enum Checked {
    CHILD_SEEN,
    REFERRER_HEARD,
    EARLIER_READ,
    FAMILY_KNOWS,
    SOMEBODY_STAYS
  }

  /** What the decider had in front of them. */
  public enum Evidence {
    THE_REFERRAL,
    CALL_TO_REFERRER,
    CALL_TO_FAMILY,
    EARLIER_REFERRALS,
    COUNCIL_RECORDS,
    POLICE,
    HEALTH,
    SCHOOL,
    OTHER_AGENCY
  }

  Outcome decided() {
    String detail =
        switch (outcome) {
          case SIGNPOST -> signpostTo;
          case PASS_TO_OPEN_CASE -> openCaseWorker;
          case TRANSFER_IN -> fromCouncil;
          case STRATEGY_DISCUSSION,
              ASSESSMENT,
              EARLY_HELP,
              INFORMATION_AND_ADVICE,
              PRIVATE_FOSTERING,
              MISSING,
              REQUEST_TO_BE_LOOKED_AFTER,
              NO_FURTHER_ACTION ->
              "";
        };
    return Outcome.of(outcome, detail == null ? "" : detail);
  }
}
