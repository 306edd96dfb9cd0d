package org.openmash.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;

/**
 * Two records found to be one person.
 *
 * @param kept the one that goes on
 * @param second why a second person looks first; null where nobody need
 * @param settledBy the second person who looked at it, where one must; null until then
 * @param parted when it was taken back; null while it stands
 */
public record Joining(
    long id,
    PersonId kept,
    PersonId other,
    String because,
    UserId by,
    Instant at,
    boolean waits,
    @Nullable SecondLook second,
    @Nullable UserId settledBy,
    @Nullable Instant parted) {}
