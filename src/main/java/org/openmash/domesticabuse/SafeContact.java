package org.openmash.domesticabuse;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/**
 * How the victim may be reached without danger. Kept apart from everything else: in a wrong hand it
 * leads the perpetrator to the victim.
 */
@Form("domesticabuse.safecontact")
record SafeContact(
    Way safeWay,
    @When(
            question = "safeWay",
            is = {"CALL", "TEXT"})
        @Nullable PhoneNumber safeNumber,
    @When(question = "safeWay", is = "EMAIL") @Nullable EmailAddress safeEmail,
    @When(question = "safeWay", is = "THROUGH") @Limit(200) @Nullable String safeThrough,
    @Nullable @Limit(200) String safeTime,
    @Nullable @TextArea(limit = 1_000, rows = 2) String safeNever) {

  enum Way {
    CALL,
    TEXT,
    EMAIL,
    THROUGH,
    NOT_AGREED
  }
}
