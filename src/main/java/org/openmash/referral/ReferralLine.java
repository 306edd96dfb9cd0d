package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/** One referral in a list. */
public record ReferralLine(
    ReferralId id,
    Reference reference,
    AgencyId agency,
    Instant receivedAt,
    ReferralStatus status,
    String concern,
    String proposedLevel,
    boolean inDanger,
    boolean earlyHelp,
    List<ReferredChild> children) {

  ReferralLine withChildren(List<ReferredChild> all) {
    return new ReferralLine(
        id,
        reference,
        agency,
        receivedAt,
        status,
        concern,
        proposedLevel,
        inDanger,
        earlyHelp,
        all);
  }

  /** Whether any of them is not born yet. */
  public boolean unborn() {
    return children.stream().anyMatch(ReferredChild::unborn);
  }
}
