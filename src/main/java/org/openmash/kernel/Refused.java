package org.openmash.kernel;

/**
 * The rules refuse what somebody asked for, for a reason that can be said: a page says it, with
 * what was typed, and nothing was changed.
 */
public abstract class Refused extends RuntimeException {

  private final String key;

  /**
   * The reason.
   *
   * @param key message key of a whole sentence
   */
  protected Refused(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** Message key of the reason. */
  public String key() {
    return key;
  }
}
