package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.Postcode;

/** Where the family lives, asked once for all children, and how to reach them without danger. */
@Form("referral.home")
record Home(
    @TextArea(limit = 500, rows = 3) Knowable<String> address,
    Knowable<Postcode> postcode,
    @Nullable @TextArea(limit = 500, rows = 2) String previousAddress,
    Knowable<PhoneNumber> phone,
    Answer addressMustBeKeptSecret,
    @When(question = "addressMustBeKeptSecret", is = "YES") @TextArea(limit = 500, rows = 2)
        @Nullable String fromWhom,
    @Nullable PhoneNumber safePhone,
    @Nullable @Limit(200) String safeTime,
    @Nullable @TextArea(limit = 1000, rows = 3) String contactDangers) {}
