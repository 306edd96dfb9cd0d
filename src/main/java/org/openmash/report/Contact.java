package org.openmash.report;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Autocomplete;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/** How the writer can be reached without putting anybody in danger. */
@Form("report.contact")
record Contact(
    Way way,
    @When(question = "way", is = "PHONE") @Autocomplete("tel") @Nullable PhoneNumber phone,
    @When(question = "way", is = "PHONE") @Nullable Answer message,
    @When(question = "way", is = "EMAIL") @Autocomplete("email") @Nullable EmailAddress email,
    @Nullable @Limit(200) String safeTime) {

  enum Way {
    PHONE,
    EMAIL,
    NOT_AT_ALL
  }
}
