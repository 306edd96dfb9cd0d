package org.openmash.informationrequest;

import java.time.Instant;

/**
 * More time that an agency asked for.
 *
 * @param why the agency's reason
 */
public record MoreTime(Instant until, String why, State state) {

  /** What the hub said to it. */
  public enum State {
    ASKED,
    GRANTED,
    REFUSED
  }
}
