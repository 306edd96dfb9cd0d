package org.openmash.informationrequest;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** By the end of which day an agency could answer, and why not before. */
@Form("informationrequest.more-time")
public record MoreTimeForm(
    @Day(Day.When.TODAY_OR_FUTURE) LocalDate until,
    @TextArea(limit = 1_000, rows = 3) String why) {}
