package org.openmash.triage;

import java.time.Instant;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;

/**
 * A decision about a child came into force; published in the transaction in which it does.
 *
 * @param level of need, as decided
 * @param again whether it took the place of another one
 */
public record DecisionTaken(
    DecisionId decision,
    ReferralId referral,
    ChildId child,
    Outcome outcome,
    String level,
    boolean again,
    Actor by,
    Instant at) {}
