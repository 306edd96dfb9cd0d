package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** A death. */
@Form("person.death")
public record DeathForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    IdentityForm.Precision precision,
    @Limit(200) String toldBy,
    @Nullable @TextArea(limit = 1_000, rows = 3) String known)
    implements LifeEvent {

  @Override
  public Life after(Life before, int place) {
    return before.ended(Ending.DIED, on, precision);
  }
}
