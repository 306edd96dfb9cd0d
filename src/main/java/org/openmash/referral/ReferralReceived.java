package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/** A referral reached the hub; published in the transaction that keeps it. */
public record ReferralReceived(
    ReferralId id,
    Reference reference,
    ContactKind kind,
    AgencyId agency,
    HubId hub,
    Instant at,
    List<ChildId> children,
    Set<Suspicion> suspicions) {}
