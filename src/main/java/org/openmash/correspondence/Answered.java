package org.openmash.correspondence;

import java.time.Instant;
import org.openmash.kernel.ReferralId;

/** Whoever referred said something; published in the transaction that keeps it. */
public record Answered(ReferralId referral, Instant at) {}
