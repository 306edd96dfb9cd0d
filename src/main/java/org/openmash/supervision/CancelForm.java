package org.openmash.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;

/** Why they did not meet, and when instead. */
@Form("supervision.cancel")
public record CancelForm(Why why, @Day(Day.When.TODAY_OR_FUTURE) @Nullable LocalDate instead) {

  /** Why supervision did not take place. */
  public enum Why {
    EMERGENCY,
    SUPERVISOR_AWAY,
    WORKER_AWAY,
    NO_COVER,
    OTHER_MEETING,
    FORGOTTEN
  }
}
