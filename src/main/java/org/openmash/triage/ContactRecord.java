package org.openmash.triage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;

/** The record of the contact: what the hub did and learnt before it decided. */
@Form("triage.record")
public record ContactRecord(
    @Nullable @TextArea(limit = 10_000, rows = 4) String callWithReferrer,
    @Nullable @TextArea(limit = 10_000, rows = 4) String knownHistory,
    @Nullable Set<Check> checks,
    Answer familySpokenTo,
    @When(question = "familySpokenTo", is = "NO") @TextArea(limit = 2_000, rows = 2)
        @Nullable String whyNotFamily,
    Answer childSeenByAnybody,
    @TextArea(limit = 10_000, rows = 6) String analysis) {

  /** Records the hub itself looked into. */
  public enum Check {
    SOCIAL_CARE,
    EARLY_HELP,
    EDUCATION,
    HEALTH,
    POLICE,
    HOUSING,
    ADULT_SERVICES
  }
}
