package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.Ethnicity;

/**
 * What the workforce census asks of one social worker, besides hours, registration, absences and
 * last day.
 *
 * @param roleSince since when they have had this post
 * @param weeks how long an agency worker's contract is
 */
@Form("workforce.census")
public record CensusForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate born,
    CensusCodes.Gender gender,
    Ethnicity ethnicity,
    CensusCodes.@Nullable Post post,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate roleSince,
    CensusCodes.@Nullable Origin origin,
    @Limit(100) @Nullable String institution,
    CensusCodes.@Nullable Qualification qualification,
    boolean stepUp,
    boolean frontline,
    CensusCodes.@Nullable Assessed assessed,
    @Between(min = 1, max = 520) @Nullable Integer weeks,
    CensusCodes.@Nullable Destination destination,
    CensusCodes.@Nullable Reason reason) {}
