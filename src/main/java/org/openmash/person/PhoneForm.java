package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.PhoneNumber;

/**
 * A telephone somebody is reached by, and whether it is safe to ring it.
 *
 * @param secretFrom who may not come to know it
 * @param secretReview when somebody looks whether that still holds
 */
public record PhoneForm(
    PhoneNumber number,
    @Nullable @Limit(100) String whose,
    Safe safe,
    @Nullable @Limit(200) String note,
    boolean secret,
    @When(question = "secret", is = "true") @Nullable @Limit(200) String secretFrom,
    @When(question = "secret", is = "true", optional = true) @Nullable @Limit(300) String secretWhy,
    @When(question = "secret", is = "true", optional = true) @Day(Day.When.ANY)
        @Nullable LocalDate secretReview) {

  /** Whether ringing it brings anybody into danger. */
  public enum Safe {
    SAFE,
    ONLY_AS_NOTED,
    NOT_SAFE,
    NOT_KNOWN
  }
}
