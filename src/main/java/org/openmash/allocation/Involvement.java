package org.openmash.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UserId;

/**
 * Somebody who works with a child, or did.
 *
 * @param above why they were given one more than they have room for; null where they had room
 */
public record Involvement(
    CaseId of,
    UserId worker,
    Part part,
    Instant from,
    ChangeReason reason,
    @Nullable String above,
    @Nullable Instant until) {

  /** As what. */
  public enum Part {
    /** The named worker, who answers for the work. */
    LEAD,
    /** Works beside the named worker: a second social worker, a Children's Practitioner. */
    CO_WORKER
  }

  public boolean isNow() {
    return until == null;
  }
}
