package org.openmash.deadline;

import java.time.Instant;

/** How a deadline stands. */
public sealed interface Standing {

  /** Still owed. */
  record Owed() implements Standing {}

  /** Done, at that moment, in time or late. */
  record Met(Instant at) implements Standing {}

  /** No longer owed, with its reason among the facts. */
  record Cancelled(Instant at) implements Standing {}
}
