package org.openmash.escalation;

import org.openmash.kernel.Refused;

/** Somebody wants to say what is not theirs to say on this level, or what was said already. */
public final class NotYourSay extends Refused {

  NotYourSay(String key) {
    super(key);
  }
}
