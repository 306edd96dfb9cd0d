package org.openmash.triage;

import java.time.Instant;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;

/** A decision gave way to another; published in the transaction in which it does. */
public record DecisionReplaced(DecisionId decision, ReferralId referral, Actor by, Instant at) {}
