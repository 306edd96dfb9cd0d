package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Limit;
import org.openmash.kernel.NhsNumber;

/**
 * One baby as it was born.
 *
 * @param given empty, as the other name, while the baby has no name yet
 */
public record BabyForm(
    Came came,
    @Nullable @Limit(100) String given,
    @Nullable @Limit(100) String family,
    @Day(Day.When.TODAY_OR_PAST) LocalDate born,
    IdentityForm.Precision precision,
    IdentityForm.Sex sex,
    @Nullable NhsNumber nhsNumber) {

  /** Whether the baby lived when it was born. */
  public enum Came {
    ALIVE,
    STILLBORN
  }
}
