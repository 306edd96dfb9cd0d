package org.openmash.referral;

import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/** What the sender gets: the reference to quote. The same sending always gets the same receipt. */
public record Receipt(ReferralId id, Reference reference) {}
