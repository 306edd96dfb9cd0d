package org.openmash.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/**
 * A caller promised to write.
 *
 * @param call the contact of the call
 * @param by who promised, in words; null where they gave no name
 * @param agency the caller's, where the hub knows it
 * @param arrivedAs the written referral; null until it is here, and where it came another way
 */
public record Promise(
    ReferralId call,
    Reference reference,
    @Nullable String by,
    @Nullable AgencyId agency,
    Instant madeAt,
    Instant dueAt,
    @Nullable Instant arrivedAt,
    @Nullable ReferralId arrivedAs) {

  public boolean isOpen() {
    return arrivedAt == null;
  }
}
