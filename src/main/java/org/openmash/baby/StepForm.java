package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;

/**
 * What is said of a step for a child.
 *
 * @param who did it
 * @param why it is not needed
 */
@Form("baby.step")
public record StepForm(
    What what,
    @When(question = "what", is = "DONE") @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate on,
    @When(question = "what", is = "DONE") @Limit(200) @Nullable String who,
    @When(question = "what", is = "NOT_NEEDED") @TextArea(limit = 1_000, rows = 3)
        @Nullable String why) {

  /** How a step stands. */
  public enum What {
    DONE,
    NOT_NEEDED,
    /** It is owed after all. */
    OPEN
  }
}
