package org.openmash.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;

/**
 * When the next ones are to be.
 *
 * @param times how many, each one interval after the other
 */
@Form("supervision.plan")
public record PlanForm(
    @Day(Day.When.TODAY_OR_FUTURE) LocalDate day,
    @Nullable LocalTime at,
    @Between(min = 1, max = 12) int times) {}
