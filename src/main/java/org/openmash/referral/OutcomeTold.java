package org.openmash.referral;

import java.time.Instant;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;

/**
 * Whoever referred was told an outcome; published in the transaction of the decision.
 *
 * @param agency whose referral it is: of a guest, the circle of their own
 * @param guest made by somebody without an account
 */
public record OutcomeTold(ReferralId referral, AgencyId agency, boolean guest, Instant at) {}
