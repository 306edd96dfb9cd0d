package org.openmash.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/**
 * Something that was done about a disagreement.
 *
 * @param level the level it was on, or came to
 * @param recorded what was written; null where it moved up by itself
 * @param by null where it moved up by itself
 */
public record Step(
    What what,
    int level,
    @Nullable Recorded recorded,
    @Nullable UserId by,
    boolean byHub,
    Instant at) {

  /** What can be done. */
  public enum What {
    RAISED,
    ANSWERED,
    /** Taken to the next level by whoever raised it. */
    FURTHER,
    /** Came to the next level because nobody answered. */
    MOVED,
    /** Came to the next level because nobody holds a post of the one before. */
    PASSED,
    MEETING,
    CONTENT,
    WITHDRAWN,
    /** Ended by the hub, since nobody replied. */
    CLOSED
  }
}
