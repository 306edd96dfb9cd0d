package org.openmash.escalation;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * Good practice somebody saw.
 *
 * @param byHub whether the hub thanks the agency; else the agency thanks the hub
 */
public record Thanks(
    ReferralId referral, Recorded recorded, UserId by, boolean byHub, Instant at) {}
