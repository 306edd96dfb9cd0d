package org.openmash.notification;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has not left the outbox.
 *
 * @param waiting messages to be sent, or to be tried again
 * @param oldest since when the longest waiting waits; null when none does
 * @param undelivered messages that failed or came back, and that nobody has seen to
 */
record Backlog(int waiting, @Nullable Instant oldest, int undelivered) {

  Duration age(Instant now) {
    return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
  }
}
