package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;

/**
 * What works well, what the family wants, what was tried, and how safe the referrer feels it is.
 */
@Form("referral.strengths")
record Strengths(
    @TextArea(limit = 5_000, rows = 4) String workingWell,
    @Nullable @TextArea(limit = 3_000, rows = 3) String protectiveFactors,
    @TextArea(limit = 3_000, rows = 3) String needsToHappen,
    @Between(min = 0, max = 10) Integer safety,
    @TextArea(limit = 3_000, rows = 3) Knowable<String> childsViews,
    @TextArea(limit = 3_000, rows = 3) Knowable<String> parentsViews,
    @TextArea(limit = 5_000, rows = 4) String doneSoFar,
    Answer earlyHelpAssessment,
    @When(question = "earlyHelpAssessment", is = "YES") @TextArea(limit = 1_000, rows = 2)
        @Nullable String earlyHelpDetails) {}
