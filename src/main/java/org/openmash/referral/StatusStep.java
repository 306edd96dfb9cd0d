package org.openmash.referral;

import java.time.Instant;

/** When a referral came to a status: what the referrer's progress list shows. */
public record StatusStep(ReferralStatus status, Instant at) {}
