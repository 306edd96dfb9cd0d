package org.openmash.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * How a contact ended, or paused, without a decision for each child.
 *
 * @param state RETURNED, DUPLICATE or OUT_OF_AREA
 * @param other the contact it is about the same as; null otherwise
 * @param detail the council and who there took it; empty otherwise
 */
public record Closing(
    ContactState state, @Nullable ReferralId other, String detail, UserId by, Instant at) {}
