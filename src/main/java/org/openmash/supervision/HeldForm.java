package org.openmash.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * That they met.
 *
 * @param agreed read by the two, and by who leads supervision in their agency
 * @param wellbeing read by the two alone
 * @param next when they meet again
 */
@Form("supervision.held")
public record HeldForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    @TextArea(limit = 5_000, rows = 4) @Nullable String agreed,
    @TextArea(limit = 5_000, rows = 3) @Nullable String wellbeing,
    @Day(Day.When.TODAY_OR_FUTURE) @Nullable LocalDate next) {}
