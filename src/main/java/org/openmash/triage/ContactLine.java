package org.openmash.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * One contact in a list of the hub.
 *
 * @param rag null until somebody rated it
 * @param suggested a colour the referrer's own words suggest; a person rates
 * @param proposals how many decisions wait for a second person
 */
public record ContactLine(
    ReferralId referral,
    AgencyId agency,
    HubId hub,
    Instant receivedAt,
    ContactState state,
    @Nullable Rag rag,
    @Nullable Rag suggested,
    @Nullable UserId takenBy,
    @Nullable Instant takenAt,
    int recordVersion,
    int proposals) {

  /** The colour to show: as rated, or as suggested until then. */
  public @Nullable Rag colour() {
    return rag == null ? suggested : rag;
  }
}
