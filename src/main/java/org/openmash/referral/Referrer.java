package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Autocomplete;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/** Who refers, and how the hub reaches them. */
@Form("referral.referrer")
record Referrer(
    @Autocomplete("name") @Limit(150) String name,
    @Autocomplete("organization-title") @Limit(150) String role,
    @Nullable @Limit(150) String team,
    @Limit(200) String knowsChildAs,
    @Autocomplete("tel") PhoneNumber phone,
    @Autocomplete("email") EmailAddress email,
    Answer discussedWithLead,
    @When(question = "discussedWithLead", is = "YES") @Limit(200)
        @Nullable String safeguardingLead) {}
