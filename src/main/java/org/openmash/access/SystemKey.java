package org.openmash.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/**
 * The key of another system: on whose behalf it speaks and what it may do.
 *
 * @param id who the system is in every record and in the audit trail; stays when the key is renewed
 * @param name which system it is, as its keepers call it
 */
public record SystemKey(
    UserId id,
    String name,
    AgencyId agency,
    Set<KeyUse> uses,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  public SystemKey {
    uses = Set.copyOf(uses);
  }

  /** Whether it opens anything at this moment. */
  public boolean isGoodAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  /** Whoever asks with it: somebody of its agency who refers. */
  Actor actor() {
    return Actor.signedIn(id, agency, name, Set.of(Role.REFERRER), "key " + id);
  }
}
