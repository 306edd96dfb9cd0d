package org.openmash.subjectaccess;

import java.util.EnumSet;
import java.util.Set;

/** How far a request is. */
public enum RequestState {
  /** It is not yet known who asks, or that they may. */
  AWAITING_PROOF,
  /** Somebody reads what was found. */
  READING,
  /** Read; waits for a second person. */
  SECOND_READING,
  /** Two agree; it can be sent. */
  READY,
  SENT,
  REFUSED,
  WITHDRAWN,
  NOT_THEM;

  /** What it may become. */
  public Set<RequestState> onward() {
    return switch (this) {
      case AWAITING_PROOF -> EnumSet.of(READING, REFUSED, WITHDRAWN, NOT_THEM);
      case READING -> EnumSet.of(SECOND_READING, REFUSED, WITHDRAWN, NOT_THEM);
      case SECOND_READING -> EnumSet.of(READING, READY, REFUSED, WITHDRAWN, NOT_THEM);
      case READY -> EnumSet.of(SENT, REFUSED, WITHDRAWN, NOT_THEM);
      case SENT, REFUSED, WITHDRAWN, NOT_THEM -> EnumSet.noneOf(RequestState.class);
    };
  }

  public boolean isOpen() {
    return !onward().isEmpty();
  }
}
