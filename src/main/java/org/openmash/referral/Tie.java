package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.Answer;

/** What ties whoever refers without an account to this child: asked each time. */
@Form("referral.tie")
record Tie(
    @Limit(200) String knowsChildAs,
    Answer discussedWithLead,
    @When(question = "discussedWithLead", is = "YES") @Limit(200)
        @Nullable String safeguardingLead) {}
