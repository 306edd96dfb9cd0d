package org.openmash.informationrequest;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;
import org.openmash.form.When;

/**
 * To whom a passage is to go, and why they need it.
 *
 * @param agency its name as the directory has it
 */
@Form("informationrequest.onward")
public record OnwardForm(
    Whom whom,
    @When(question = "whom", is = "AGENCY") @Limit(200) @Suggested("agencies")
        @Nullable String agency,
    @TextArea(limit = 1_000, rows = 3) String why) {

  /** Somebody outside the hub. */
  public enum Whom {
    FAMILY,
    AGENCY
  }
}
