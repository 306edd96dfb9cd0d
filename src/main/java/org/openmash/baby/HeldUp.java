package org.openmash.baby;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;

/**
 * A discharge that waits for an agency, as that agency reads it: nobody is named.
 *
 * @param hospital whom to ring
 * @param since when the agency was said to hold it
 */
public record HeldUp(
    Reference reference,
    String hospital,
    String ward,
    Reason reason,
    String name,
    @Nullable LocalDate decideBy,
    Instant since,
    long hours) {}
