package org.openmash.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** That a worker saw a child. */
@Form("allocation.seen")
public record SeenForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    How how,
    @TextArea(limit = 3_000, rows = 4) @Nullable String words) {

  /** Whether anybody else was there. */
  public enum How {
    ALONE,
    WITH_OTHERS,
    NOT_SPOKEN_TO
  }
}
