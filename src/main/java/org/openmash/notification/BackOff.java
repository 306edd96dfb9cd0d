package org.openmash.notification;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long each time, never quite the same. */
record BackOff(RandomGenerator random) {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);

  /** Within a fifth of 1, 2, 4, 8 … minutes, at most four hours. */
  Duration after(int attempts) {
    long doubled = FIRST.toMillis() << Math.min(attempts - 1, 20);
    long wait = Math.min(doubled, LONGEST.toMillis());
    return Duration.ofMillis((long) (wait * random.nextDouble(0.8, 1.2)));
  }
}
