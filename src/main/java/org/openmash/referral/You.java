package org.openmash.referral;

import org.openmash.form.Autocomplete;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.PhoneNumber;

/** Who refers without an account: asked once, and known from then on. */
@Form("referral.you")
record You(
    @Autocomplete("name") @Limit(150) String name,
    @Autocomplete("organization-title") @Limit(150) String role,
    @Autocomplete("organization") @Limit(200) String organisation,
    @Autocomplete("tel") PhoneNumber phone) {}
