package org.openmash.workforce;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/**
 * That somebody went from one team to another.
 *
 * @param from null for somebody who was in none
 * @param to null for somebody who is in none now
 */
public record Move(
    UserId user, @Nullable TeamId from, @Nullable TeamId to, UserId by, Instant at) {}
