package org.openmash.baby;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** The discharge planning meeting, and the discharge safety plan it agreed. */
@Form("baby.planning")
public record PlanningForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate metOn,
    @TextArea(limit = 1_000, rows = 3) String came,
    @TextArea(limit = 5_000, rows = 8) String plan,
    @Limit(200) String agreedBy) {}
