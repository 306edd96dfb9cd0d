package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.form.When;

/**
 * What holds up a baby's discharge.
 *
 * @param agency its name, as the directory knows it
 * @param decideBy the day by which the council has to decide; null where it has nothing to
 */
@Form("baby.delay")
public record DelayForm(
    Reason reason,
    @When(question = "reason", is = "OTHER") @Limit(200) @Nullable String words,
    @Suggested("agencies") @Limit(200) String agency,
    @Limit(120) @Nullable String team,
    @Limit(120) String name,
    @Day(Day.When.ANY) @Nullable LocalDate decideBy) {}
