package org.openmash.feedback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the outcomes told to one district were heard.
 *
 * @param district the first half of a postcode; empty where none is known
 * @param copied whether the agencies' mailboxes had a copy
 * @param read by somebody on the referring side
 * @param rung and never read
 * @param inTime read or rung before they were due
 * @param halfBy within which half of those heard were heard; null where none was
 */
public record Share(
    String district,
    boolean copied,
    int told,
    int read,
    int rung,
    int inTime,
    @Nullable Duration halfBy,
    Thought helpful,
    Thought agreed) {

  /** How many said yes among those who said anything. */
  public record Thought(int yes, int said) {}

  /** Of a hundred. */
  public int percentHeard() {
    return told == 0 ? 0 : Math.round(100f * (read + rung) / told);
  }
}
