package org.openmash.escalation;

import org.openmash.referral.ReferralLine;

/**
 * A disagreement in a list.
 *
 * @param agency who raised it; empty for somebody without an account
 */
public record Line(
    Disagreement disagreement, ReferralLine referral, String agency, Levels.Level level) {}
