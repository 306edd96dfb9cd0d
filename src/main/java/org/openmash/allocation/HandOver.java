package org.openmash.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;

/**
 * A child one worker asks another to take over; until the other says yes, the first one stays.
 *
 * @param words what the next one has to know
 * @param accepted null while nobody answered
 */
public record HandOver(
    UUID id,
    CaseId of,
    UserId from,
    UserId to,
    ChangeReason reason,
    String words,
    Instant askedAt,
    @Nullable Instant settledAt,
    @Nullable Boolean accepted,
    @Nullable String declinedWhy) {

  static HandOver asked(CaseId of, UserId from, UserId to, HandOverForm form, Instant at) {
    return new HandOver(
        Id.random(), of, from, to, form.reason(), form.words(), at, null, null, null);
  }
}
