package org.openmash.relatives;

/**
 * Something reported that may be written of a family by a tick.
 *
 * @param key of the tick
 * @param words the end of the message key of the sentence; {0} is one, {1} the other
 * @param one the first of them, as the report names them
 * @param other the second of them
 * @param state whether it can be ticked
 */
public record Offer(String key, String words, String one, String other, State state) {

  /** Whether it can be ticked. */
  public enum State {
    OPEN,
    /** The family says so already. */
    WRITTEN,
    /** Nobody has said yet who both of them are, or one may not be known here. */
    UNKNOWN
  }

  public boolean open() {
    return state == State.OPEN;
  }
}
