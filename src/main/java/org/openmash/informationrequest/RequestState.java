package org.openmash.informationrequest;

import java.util.EnumSet;
import java.util.Set;

/** What became of a request. */
public enum RequestState {
  WAITING,
  ANSWERED,
  NOTHING_KNOWN,
  DECLINED,
  /** They ask to be called. */
  CALL_ME,
  WITHDRAWN;

  /** What it may become: whoever answered may say more later, and take nothing back. */
  public Set<RequestState> onward() {
    return switch (this) {
      case WAITING -> EnumSet.of(ANSWERED, NOTHING_KNOWN, DECLINED, CALL_ME, WITHDRAWN);
      case CALL_ME -> EnumSet.of(ANSWERED, NOTHING_KNOWN, DECLINED, WITHDRAWN);
      case NOTHING_KNOWN, DECLINED, ANSWERED -> EnumSet.of(ANSWERED);
      case WITHDRAWN -> EnumSet.noneOf(RequestState.class);
    };
  }
}
