package org.openmash.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.referral.ReferralLine;

/**
 * An outcome that was told and that nobody on the referring side has read.
 *
 * @param agency who referred; empty for somebody without an account
 * @param due by when they should know
 * @param chased when they were reminded
 */
public record Unheard(
    OutcomeId id,
    ReferralLine referral,
    String agency,
    Instant toldAt,
    Instant due,
    @Nullable Instant chased) {}
