package org.openmash.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * When and why somebody works with children here no longer.
 *
 * @param above why a child goes to somebody who has no room
 */
@Form("allocation.leave")
public record LeaveForm(
    @Day(Day.When.TODAY_OR_FUTURE) LocalDate lastDay,
    ChangeReason reason,
    @TextArea(limit = 1_000, rows = 2) @Nullable String above) {}
