package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.Postcode;

/**
 * Where somebody lives or lived.
 *
 * @param from null when nobody knows since when
 * @param until null where they still live there
 * @param secretFrom who may not come to know it
 * @param secretReview when somebody looks whether that still holds
 */
public record AddressForm(
    @Limit(300) String lines,
    @Nullable Postcode postcode,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate from,
    @Day(Day.When.ANY) @Nullable LocalDate until,
    boolean secret,
    @When(question = "secret", is = "true") @Nullable @Limit(200) String secretFrom,
    @When(question = "secret", is = "true", optional = true) @Nullable @Limit(300) String secretWhy,
    @When(question = "secret", is = "true", optional = true) @Day(Day.When.ANY)
        @Nullable LocalDate secretReview) {

  public AddressForm {
    if (from != null && until != null && until.isBefore(from)) {
      throw new WrongAnswer("until", "before-from");
    }
  }
}
