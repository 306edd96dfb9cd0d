package org.openmash.page;

import java.time.Duration;

/** Too many of something from one side: shown as 429 with when to come back. */
public class TooMany extends RuntimeException {

  private final Duration retryAfter;

  public TooMany(Duration retryAfter) {
    super("too many, come back in " + retryAfter, null, false, false);
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
