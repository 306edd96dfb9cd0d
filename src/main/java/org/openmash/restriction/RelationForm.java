package org.openmash.restriction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.Postcode;

/** Somebody, or a household, whose records are none of the worker's business. */
@Form("restriction.relation")
public record RelationForm(
    Kind kind,
    @Nullable
        @Limit(200)
        @When(
            question = "kind",
            is = {"MYSELF", "PARTNER", "CHILD", "OTHER_FAMILY", "FRIEND"})
        String whom,
    @Nullable @Day(Day.When.TODAY_OR_PAST) LocalDate born,
    @Nullable @Limit(100) String house,
    @Nullable Postcode postcode) {

  public RelationForm {
    if (kind.isAddress() && house == null) {
      throw new WrongAnswer("house", "missing");
    }
    if (kind.isAddress() && postcode == null) {
      throw new WrongAnswer("postcode", "missing");
    }
  }

  /** What they are to the worker. */
  public enum Kind {
    MYSELF,
    PARTNER,
    CHILD,
    OTHER_FAMILY,
    FRIEND,
    /** Everybody at an address. */
    HOUSEHOLD,
    /** The worker's own: whoever lives there and has their surname is shown to a manager. */
    MY_ADDRESS;

    boolean isAddress() {
      return this == HOUSEHOLD || this == MY_ADDRESS;
    }
  }
}
