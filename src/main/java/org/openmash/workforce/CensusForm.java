package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.Ethnicity;

/**
 * What the workforce census asks of one social worker, besides hours, registration and last day.
 *
 * @param roleSince since when they have had this post
 * @param daysLost working days of sickness in the census year
 * @param weeks how long an agency worker's contract is
 * @param absent why they were away on 30 September; null for somebody who was at work
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
    @Between(min = 0, max = 366) @Nullable Integer daysLost,
    CensusCodes.@Nullable Absence absent,
    @Between(min = 1, max = 520) @Nullable Integer weeks,
    CensusCodes.@Nullable Destination destination,
    CensusCodes.@Nullable Reason reason) {}
