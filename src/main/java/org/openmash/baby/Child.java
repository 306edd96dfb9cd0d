package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;

/**
 * What is kept of a child on the board besides their record.
 *
 * @param agency the maternity service whose this is; null while none is named
 * @param expected by which the steps are counted, kept after the birth
 * @param week completed weeks of the pregnancy at the booking; null where no day was expected
 * @param late whether that was late, as the area said then
 */
public record Child(
    PersonId person,
    Reference reference,
    @Nullable AgencyId agency,
    @Nullable LocalDate expected,
    @Nullable LocalDate bookedOn,
    @Nullable Integer week,
    boolean late,
    Concealed concealed,
    HubId hub) {}
