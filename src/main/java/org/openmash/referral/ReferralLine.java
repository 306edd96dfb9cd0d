package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/**
 * One referral, or another kind of contact, in a list.
 *
 * @param hub the hub that holds it
 * @param from who it came from, in words, where it is not simply the agency
 * @param suspicions what made it look automatic; empty from a person
 * @param proposedLevel empty where the kind of contact proposes none
 */
public record ReferralLine(
    ReferralId id,
    Reference reference,
    ContactKind kind,
    AgencyId agency,
    HubId hub,
    @Nullable String from,
    Instant receivedAt,
    ReferralStatus status,
    String concern,
    String proposedLevel,
    boolean inDanger,
    boolean earlyHelp,
    Set<Suspicion> suspicions,
    List<ReferredChild> children) {

  ReferralLine withChildren(List<ReferredChild> all) {
    return new ReferralLine(
        id,
        reference,
        kind,
        agency,
        hub,
        from,
        receivedAt,
        status,
        concern,
        proposedLevel,
        inDanger,
        earlyHelp,
        suspicions,
        all);
  }

  /** Whether any of them is not born yet. */
  public boolean unborn() {
    return children.stream().anyMatch(ReferredChild::unborn);
  }
}
