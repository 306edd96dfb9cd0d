package org.openmash.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One look for records that may be one person.
 *
 * @param known everything of transactions before this one was seen
 * @param people how many were to be looked at
 * @param tooCommon what was so common that the people who share only that were not compared
 * @param ended null while it goes on, or where the program was stopped
 */
public record Look(
    long id,
    String model,
    String known,
    int people,
    int done,
    List<String> tooCommon,
    Instant began,
    Instant moved,
    @Nullable Instant ended) {}
