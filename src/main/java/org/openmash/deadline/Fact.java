package org.openmash.deadline;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;

/**
 * One thing that happened to a deadline, written once.
 *
 * @param startedAt what it was counted from after this
 * @param due when it was due after this
 * @param reason a {@link LatenessReason} or the kind of {@link Rebase}
 */
public record Fact(
    What what,
    Instant happenedAt,
    UserId by,
    Instant startedAt,
    Instant due,
    @Nullable String reason,
    @Nullable String words) {

  /** What happened. */
  public enum What {
    OPENED,
    MET,
    MISSED,
    REBASED,
    BROUGHT_FORWARD,
    HANDED_OVER,
    EXPLAINED,
    CANCELLED;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static What of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
