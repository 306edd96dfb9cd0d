package org.openmash.access;

import java.time.Duration;
import org.openmash.kernel.UserId;

/** How a try to sign in ended. */
public sealed interface Attempt {

  /** It was right. */
  record Right(UserId user) implements Attempt {}

  /** It was not; never says which part. */
  record Wrong() implements Attempt {}

  /** It was not looked at: too many before it. */
  record TooSoon(Duration until) implements Attempt {}
}
