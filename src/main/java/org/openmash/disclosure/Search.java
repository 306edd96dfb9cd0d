package org.openmash.disclosure;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;

/**
 * Which lines of the sharing log.
 *
 * @param references of contacts and notifications; empty for all
 * @param agency one that was given something, or whose it was; null for all
 * @param since the first moment; null for no bound
 * @param until the first moment after; null for no bound
 * @param withheld only what was decided not to be shared
 * @param from how many to leave out before the first
 * @param size how many at most
 */
public record Search(
    Set<Reference> references,
    @Nullable AgencyId agency,
    @Nullable Instant since,
    @Nullable Instant until,
    boolean withheld,
    int from,
    int size) {}
