package org.openmash.escalation;

import org.openmash.referral.ReferralLine;

/** Good practice with the referral it was seen in. */
public record Thanked(Thanks thanks, ReferralLine referral) {}
