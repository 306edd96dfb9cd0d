package org.openmash.informationrequest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * A passage that is to go on: to the family, or to another agency.
 *
 * @param to null for the family
 * @param decision null while nobody has decided
 */
public record Onward(
    OnwardId id,
    PassageId passage,
    RequestId request,
    @Nullable AgencyId to,
    String toName,
    String why,
    String askedBy,
    Instant askedAt,
    @Nullable Decision decision) {

  /** Who lets it go. */
  public enum Side {
    /** The agency said so when it wrote it. */
    MARK,
    AGENCY,
    MANAGER
  }

  /** What was said to it, by whom and why. */
  public record Decision(boolean granted, Side side, String by, Instant at, String reason) {}

  public boolean isGranted() {
    return decision != null && decision.granted();
  }
}
