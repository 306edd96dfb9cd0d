package org.openmash.triage;

/**
 * The rules refuse, for a reason that can be said: decided already, one's own proposal, not taken.
 */
public class NotYourTurn extends RuntimeException {

  private final String key;

  NotYourTurn(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** The message key of the reason. */
  public String key() {
    return key;
  }
}
