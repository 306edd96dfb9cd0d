package org.openmash.retention;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Until when a record is kept beyond its rule, and why. */
@Form("retention.longer")
public record LongerForm(
    @Day(Day.When.TODAY_OR_FUTURE) LocalDate until, @TextArea(limit = 500) String because) {}
