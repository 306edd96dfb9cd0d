package org.openmash.referral;

import java.time.Instant;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/** Somebody on the referring side opened a referral that has an outcome; published as they do. */
public record OutcomeRead(ReferralId referral, UserId by, Instant at) {}
