package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * A pregnancy that ended without a living baby. The expected date stays, and there is no birthday
 * (Standard Safeguarding Dataset on <code>pers_expected_dob</code>).
 *
 * @param name which the parents gave the baby
 */
@Form("person.loss")
public record LossForm(
    How how,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate on,
    IdentityForm.@Nullable Precision precision,
    @Nullable @Limit(100) String name,
    @Limit(200) String toldBy)
    implements LifeEvent {

  /** How it ended. */
  public enum How {
    STILLBORN(Ending.STILLBORN),
    MISCARRIED(Ending.MISCARRIED),
    TERMINATED(Ending.TERMINATED);

    private final Ending ending;

    How(Ending ending) {
      this.ending = ending;
    }
  }

  @Override
  public Life after(Life before, int place) {
    return before.ended(how.ending, on, precision);
  }
}
