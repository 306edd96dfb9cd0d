package org.openmash.triage;

import org.openmash.kernel.Refused;

/**
 * The rules refuse, for a reason that can be said: decided already, one's own proposal, not taken.
 */
public class NotYourTurn extends Refused {

  public NotYourTurn(String key) {
    super(key);
  }
}
